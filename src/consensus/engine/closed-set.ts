import type { AnswerTable } from './answers.js';
import { fitBayesianOneCoin } from './bayesian-one-coin.js';
import { at, index } from './cells.js';
import { dawidSkene } from './dawid-skene.js';
import { majority } from './majority.js';
import { noGold, UNKNOWN, type Gold, type Posterior } from './posterior.js';
import { confusionExplainsBetter, fitSubtypes } from './subtypes.js';
import { weightedAverage } from './weighted-average.js';

type ClosedModel = 'one-coin' | 'confusion' | 'subtypes' | 'majority' | 'weighted-average' | 'dawid-skene';

interface ClosedFit {
  readonly model: ClosedModel;
  /** With the gold put in. */
  readonly posterior: Posterior;
  /** For gold tasks what the model says of them without their own gold, but with the others': what the calibrator may compare with it. */
  readonly tested: Float64Array;
}

const FITS: Record<ClosedModel, (table: AnswerTable, gold: Gold) => Posterior> = {
  'one-coin': fitBayesianOneCoin,
  confusion: (table, gold) => fitSubtypes(table, gold, 1),
  subtypes: (table, gold) => fitSubtypes(table, gold, 3),
  majority: (table) => majority(table),
  'weighted-average': weightedAverage,
  'dawid-skene': dawidSkene,
};

/** What a challenger must win by, in standard errors (McNemar, with continuity): five try, and one of them is lucky. */
const LEAST_Z = 2;

/** Gold tasks from which on they may overrule the evidence of the answers. */
const LEAST_GOLD_TO_CHOOSE = 20;

/**
 * No model of workers is right for every closed set, so it is chosen: by the evidence of the answers themselves, and where
 * there is gold, by what each model makes of it without seeing it.
 */
export function fitClosed(table: AnswerTable, gold: Gold): ClosedFit {
  const none = noGold(table);
  const byEvidence = chooseByEvidence(table, none);
  const known = gold.filter((truth) => truth !== UNKNOWN).length;
  const { model, blind } = known < LEAST_GOLD_TO_CHOOSE ? byEvidence : chooseByGold(table, gold, byEvidence);
  if (known === 0) return { model, posterior: blind, tested: blind.probability };
  return { model, posterior: FITS[model](table, gold), tested: testFoldwise(table, gold, FITS[model]) };
}

/** Into how many parts the gold is divided, and the size of a table from which on two must do. */
const FOLDS = 5;
const LARGE = 250_000;

/**
 * The posterior of each gold task by a fit to which its own fifth of the gold was hidden. To hide all of it at once would not do: the
 * other tasks are judged with the gold's help, and a calibrator learnt without that help takes them for less sure than they are.
 */
function testFoldwise(table: AnswerTable, gold: Gold, fit: (table: AnswerTable, gold: Gold) => Posterior): Float64Array {
  const known = [...gold.keys()].filter((task) => index(gold, task) !== UNKNOWN);
  const folds = Math.min(known.length, table.worker.length > LARGE ? 2 : FOLDS);
  const tested = new Float64Array(table.candidateLabel.length);
  for (let fold = 0; fold < folds; fold += 1) {
    const hidden = known.filter((_, number) => number % folds === fold);
    const rest = gold.slice();
    for (const task of hidden) rest[task] = UNKNOWN;
    const { probability } = fit(table, rest);
    for (const task of hidden) {
      const [first, end] = [index(table.candidateStart, task), index(table.candidateStart, task + 1)];
      tested.set(probability.subarray(first, end), first);
    }
  }
  return tested;
}

type Choice = { model: ClosedModel; blind: Posterior };

/** One coin unless confusion matrices explain the answers better in spite of all their parameters; then with subtypes. */
function chooseByEvidence(table: AnswerTable, none: Gold): Choice {
  const oneCoin = fitBayesianOneCoin(table, none);
  if (!confusionExplainsBetter(table, none, oneCoin.evidence)) return { model: 'one-coin', blind: oneCoin };
  return { model: 'subtypes', blind: FITS.subtypes(table, none) };
}

/** The challenger that beats the evidence's choice on gold by more than chance would, or else the latter. */
function chooseByGold(table: AnswerTable, gold: Gold, first: Choice): Choice {
  let [best, bestZ] = [first, LEAST_Z];
  const defended = hits(table, gold, first.blind);
  for (const model of Object.keys(FITS) as ClosedModel[]) {
    if (model === first.model) continue;
    const blind = FITS[model](table, noGold(table));
    const challenged = hits(table, gold, blind);
    const won = challenged.filter((hit, task) => hit && !defended[task]).length;
    const lost = defended.filter((hit, task) => hit && !challenged[task]).length;
    const z = (won - lost - 1) / Math.sqrt(won + lost || 1);
    if (z > bestZ) [best, bestZ] = [{ model, blind }, z];
  }
  return best;
}

/** For each gold task whether the posterior's best is right. */
function hits(table: AnswerTable, gold: Gold, { probability }: Posterior): boolean[] {
  const right: boolean[] = [];
  gold.forEach((truth, task) => {
    if (truth !== UNKNOWN) right.push(index(table.candidateLabel, bestCandidate(table, probability, task)) === truth);
  });
  return right;
}

/** The likeliest candidate of a task, ties to the first. */
export function bestCandidate(table: AnswerTable, probability: Float64Array, task: number): number {
  let best = index(table.candidateStart, task);
  for (let c = best + 1; c < index(table.candidateStart, task + 1); c += 1) if (at(probability, c) > at(probability, best)) best = c;
  return best;
}
