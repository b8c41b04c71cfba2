import * as Effect from "effect/Effect";
import { runScenario } from "../../../src/batch/runScenario.ts";
import { tipScenario } from "../../../src/batch/tipScenario.ts";
import { whatIfResponse, whatIfVariants, withResponse } from "../../../src/batch/whatIfResponse.ts";
import { STREAM } from "../../../src/randomness/RootKey.ts";
import { attributionFigure } from "../../../src/report/charts/attributionFigure.ts";
import { comparisonFigure } from "../../../src/report/charts/comparisonFigure.ts";
import type { ComparedPair } from "../../../src/report/charts/comparisonOption.ts";
import { costFigure } from "../../../src/report/charts/costFigure.ts";
import type { Figure } from "../../../src/report/charts/Figure.ts";
import { plansReachFigure } from "../../../src/report/charts/plansReachFigure.ts";
import { reachFigure } from "../../../src/report/charts/reachFigure.ts";
import { sentimentFigure } from "../../../src/report/charts/sentimentFigure.ts";
import { spiralCurveFigure } from "../../../src/report/charts/spiralCurveFigure.ts";
import { spiralGaugeFigure } from "../../../src/report/charts/spiralGaugeFigure.ts";
import { tippingCurveFigure } from "../../../src/report/charts/tippingCurveFigure.ts";
import { tippingGaugeFigure } from "../../../src/report/charts/tippingGaugeFigure.ts";
import { whatIfFigure } from "../../../src/report/charts/whatIfFigure.ts";
import type { Lang } from "../../../src/report/Lang.ts";
import type { RunReport } from "../../../src/report/RunReport.ts";
import type { ScenarioTipping } from "../../../src/tipping/ScenarioTipping.ts";
import { loadedOf, QUIETLY } from "../../batch/loadedOf.ts";

/** Names that are long, that are in three scripts, and that would be dangerous if they were markup. */
export const NAMES = [
  "the plan that the agency proposed at the second meeting, with all the influencers there were",
  '<script>alert("x")</script> & 先种草再投放的整合传播方案（第二版，含热搜与短视频）',
  "인플루언서 먼저, 그다음 광고를 순서대로 집행하는 통합 캠페인 플랜",
] as const;

const paid = [
  { starter: "influencers", channel: "weibo", pick: { by: "random", count: 8 }, price: { perPerson: 100 } },
  { starter: "mass-forwarding", channel: "moments", pick: { count: 6 }, price: { perPerson: 20 } },
  { starter: "tv", impressions: 400, over: "1h", cpm: 60, at: "1h" },
];

/** A campaign in which everything happens of which there is a chart. */
const CAMPAIGN = {
  info: { title: "Charts" },
  network: { kind: "random", people: 200, meanTies: 8 },
  audience: { segments: { all: { share: 1, positivity: 0.6, defence: 0.1 } } },
  channels: { weibo: { profile: "weibo" }, moments: { profile: "moments" }, tv: { profile: "tv" } },
  content: { transmissibility: 0.5, negativity: { transmissibility: 1.3 } },
  plans: {
    [NAMES[0]]: paid,
    [NAMES[1]]: paid.map((starter, i) => ({ ...starter, at: `${i * 3}h` })),
    [NAMES[2]]: [{ ...paid[0], pick: { by: "degree", count: 15 } }],
  },
  ignition: { atLeast: 40 },
  spiral: { atLeast: 25, share: "40%", window: "2h" },
  watch: { sample: 0.5, window: "2h", alert: { negativeShare: "40%", atLeast: 4 } },
  response: { kind: "apologise", delay: "4h" },
  costs: { currency: "CNY" },
  horizon: "1d",
  clock: { tick: "30m" },
  runs: 12,
  record: "none",
  seed: "charts",
};

export interface Charted {
  readonly report: RunReport;
  readonly tipping: ScenarioTipping;
  readonly pairs: readonly ComparedPair[];
}

/** All of it, really run. */
export async function chartedReport(particulars: object = {}): Promise<Charted> {
  const loaded = await loadedOf({ ...CAMPAIGN, ...particulars });
  const result = await Effect.runPromise(runScenario(loaded, QUIETLY));
  const whatIf = await Effect.runPromise(
    Effect.flatMap(whatIfVariants(loaded, withResponse), (variants) =>
      whatIfResponse(loaded, variants, QUIETLY),
    ),
  );
  const options = {
    grid: null,
    overPush: false,
    gains: false,
    workers: 1,
    cores: 1,
    memoryBytes: 4e9,
    onProgress: () => Effect.void,
  };
  const plain = await loadedOf({
    network: CAMPAIGN.network,
    content: { transmissibility: 0.15 },
    plans: Object.fromEntries(
      NAMES.map((name, i) => [name, [{ starter: "influencers", pick: { by: "random", count: 3 + i } }]]),
    ),
    runs: 30,
    seed: "charts",
  });
  const { tipping } = await Effect.runPromise(tipScenario(plain, options));
  const report = { ...result, version: "0.0.0", stream: STREAM, warnings: [], whatIf };
  const pairs = report.pairs.map(({ plan, against, difference: { mean, ci } }) => ({
    plan,
    against,
    mean,
    ...(ci === undefined ? {} : { ci, together: [ci[0] - 5, ci[1] + 5] as const }),
  }));
  return { report, tipping, pairs };
}

/** Every figure that there is of it, in one language. */
export function figuresOf({ report, tipping, pairs }: Charted, lang: Lang): readonly Figure[] {
  const each = (draw: (number: number) => Figure | null) => report.plans.map((_, number) => draw(number));
  return [
    ...each((number) => reachFigure(report, number, lang)),
    plansReachFigure(report, lang),
    tippingGaugeFigure(tipping, lang),
    tippingCurveFigure(tipping, lang),
    spiralGaugeFigure(report, lang),
    ...each((number) => spiralCurveFigure(report, number, lang)),
    ...each((number) => whatIfFigure(report, number, "spiral", lang)),
    ...each((number) => whatIfFigure(report, number, "negativeSharers", lang)),
    ...each((number) => costFigure(report, number, "channel", lang)),
    ...each((number) => costFigure(report, number, "starter", lang)),
    ...each((number) => sentimentFigure(report, number, lang)),
    ...each((number) => attributionFigure(report, number, lang)),
    comparisonFigure(pairs, "sharers", lang),
  ].filter((figure) => figure !== null);
}
