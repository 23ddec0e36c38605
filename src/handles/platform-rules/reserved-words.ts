/** The platforms whose profiles share one level of paths with the site's own pages. */
export type SharesItsPaths = 'x' | 'instagram' | 'facebook' | 'twitch';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * The sites' own pages, where a name could stand as well (`x.com/explore`, `x.com/KingJames`). New pages have been laid over accounts
 * that were there before, so such a word is no name when it comes from a link, and only worth a warning when it is typed as a name.
 */
const RESERVED: Record<SharesItsPaths, ReadonlySet<string>> = {
  x: words(`404 about account compose download explore follower_requests hashtag home i intent jobs lists login logout mentions messages
    notifications personalization privacy search search-advanced search-home session settings share signup status statuses tos
    twitterblue webview welcome who_to_follow your_twitter_data`),
  instagram: words(`p tv reel reels explore stories share accounts direct about legal developer directory web api graphql challenge
    emails session press`),
  facebook: words(`marketplace gaming watch me messages help search groups media photo photos permalink story events hashtag login share
    sharer dialog plugins pages people pg public reel reels stories notes l.php flx policies settings recover friends`),
  twitch: words(`directory videos collections settings downloads jobs p search store subscriptions turbo wallet prime drops inventory u
    team popout embed moderator`),
};

export function isReservedWord(platform: SharesItsPaths, name: string): boolean {
  return RESERVED[platform].has(name.toLowerCase());
}
