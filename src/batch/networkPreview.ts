import { settledGiant, settledReach, subcriticalReach } from "../tipping/expectedReach.ts";
import { type PairRows, pairChances, pairRows } from "../tipping/pairRows.ts";
import type { NetworkPreview } from "../tipping/ScenarioTipping.ts";
import type { ChancesAt } from "../tipping/solveTransmissibility.ts";

/** Pairs × steps for which messages may keep somebody waiting, and steps at most. */
const PAIR_STEPS_MOST = 4e7;
const STEPS_MOST = 2000;
/** By how much a message, which is a chance, may still change. */
const SETTLED = 1e-5;

/** Pairs and what each passes at one transmissibility. */
export interface PreviewChances {
  readonly own: number;
  readonly rows: PairRows;
  readonly chances: Float64Array;
}

/** The chances of a network at the scenario's own transmissibility, ready for messages. */
export function previewChances({ network, chance }: ChancesAt, own: number): PreviewChances {
  const rows = pairRows(network.csr);
  return { own, rows, chances: pairChances(rows, chance(own)) };
}

const stepsFor = ({ rows }: PreviewChances): number =>
  Math.min(STEPS_MOST, Math.floor(PAIR_STEPS_MOST / Math.max(1, rows.targets.length)));

/**
 * What becomes of a single person's content on a network, without drawing a world: how far it gets while
 * every cascade ends, else how great one without end is and how likely.
 *
 * Source      `subcriticalReach`, `settledGiant`: exact on trees, an upper bound with loops
 * Arrays      threshold: the non-backtracking one; null: cascades always end
 * Cost        80 million steps along a pair at most
 * Failure     null where messages do not settle, as just at the critical point
 */
export function networkPreview(preview: PreviewChances, threshold: number | null): NetworkPreview | null {
  const { own, rows, chances } = preview;
  const steps = stepsFor(preview);
  if (threshold === null || own < threshold) {
    const alone = subcriticalReach(rows, chances, steps);
    return alone && { transmissibility: own, reach: sumOf(alone) / Math.max(1, alone.length) };
  }
  const great = settledGiant(rows, chances, { settled: SETTLED, steps });
  return great && { transmissibility: own, ...great };
}

/**
 * How many share on average when people start with these chances, without drawing a world.
 *
 * Source      `settledReach`
 * Arrays      starting Float64[nodes]
 * Cost        40 million steps along a pair at most
 * Failure     null where messages do not settle
 */
export function planPreview(preview: PreviewChances, starting: Float64Array): number | null {
  const { rows, chances } = preview;
  const reached = settledReach(rows, chances, starting, { settled: SETTLED, steps: stepsFor(preview) });
  return reached && sumOf(reached);
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
