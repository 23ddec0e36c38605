/** An athlete's card, as JSON. `of` is the athlete's alias. */
export const ATHLETE_CARD = (of: string): string => `json_build_object('name', ${of}.name, 'sport', ${of}.sport, 'league', ${of}.league,
  'team', ${of}.team, 'position', ${of}.position, 'birthDate', ${of}.birth_date, 'nationality', ${of}.nationality, 'aliases', ${of}.aliases,
  'notes', ${of}.notes, 'facts', ${of}.facts)`;

/** A card with more of them is no help. */
const MOST_NAMESAKES = 5;

/**
 * The cards of those who could be taken for an athlete, as a JSON array: the same name key, or one's alias is the other's name, across
 * sports and batches. An athlete known from gold alone carries no id of the requester's: only another sport makes sure that it is another
 * person. `of` is the athlete's alias.
 */
export const NAMESAKE_CARDS = (of: string): string => `(
  select coalesce(json_agg(${ATHLETE_CARD('n')} order by n.sport, n.external_id), '[]')
    from (select * from athlete n
           where (n.name_key = any (${of}.name_key || ${of}.alias_keys) or n.alias_keys <> '{}' and n.alias_keys @> array[${of}.name_key])
             and n.id <> ${of}.id
             and (${of}.external_id is not null and n.external_id is not null or '' <> n.sport and n.sport <> ${of}.sport and ${of}.sport <> '')
           order by n.sport, n.external_id limit ${MOST_NAMESAKES}) n)`;
