import type { UnevenTies } from "../tipping/evenTies.ts";
import type { Estimate } from "../tipping/networkPercolation.ts";
import type { NetworkTipping, PlanTip, ScenarioTipping } from "../tipping/ScenarioTipping.ts";
import { formatLike, formatNumber } from "./formatNumber.ts";
import { reachChart } from "./reachChart.ts";
import type { ReportHead } from "./runJson.ts";
import { textTable } from "./textTable.ts";
import { tipAnswer } from "./tipAnswer.ts";
import { tipMethodText } from "./tipMethodText.ts";
import { tipPushText } from "./tipPushText.ts";
import { visible } from "./visible.ts";
import { wrapText } from "./wrapText.ts";

export interface TipTextOptions {
  readonly width: number;
  /** Whether ignition against the size of the push is shown, and not only told of. */
  readonly overPush: boolean;
}

const CHART_HEIGHT = 10;

/** The report of `tip`: the network's thresholds, those of the plans, their curves, and what would tip them. */
export function tipText(
  report: ReportHead,
  { network, plans }: ScenarioTipping,
  options: TipTextOptions,
): string {
  const { scenario, network: computed } = report;
  const { width } = options;
  const facts = [
    `${formatNumber(computed.people.count)} people`,
    `${formatNumber(computed.tieCount)} ties`,
    `${formatNumber(scenario.runs)} worlds a plan`,
    `seed ${visible(scenario.seed)}`,
  ];
  const paragraph = (text: string): string[] => ["", ...wrapText(text, width)];
  const { represents } = scenario.audience;
  return [
    visible(scenario.info.title),
    facts.join(" · "),
    ...paragraph("Every threshold is a value of content.transmissibility."),
    ...(represents === 1
      ? []
      : paragraph(
          `Each person stands for ${formatNumber(represents)}: thresholds are those of the network as computed.`,
        )),
    ...networkLines(network, width),
    ...planLines(plans),
    ...chartOf(plans, width),
    ...plans.flatMap((plan) => [
      "",
      `${visible(plan.name)}: what would tip it?`,
      ...[tipAnswer(plan), tipMethodText(plan)].flatMap((text) =>
        wrapText(text, width - 2).map((line) => `  ${line}`),
      ),
      ...(options.overPush && plan.push !== undefined ? ["", tipPushText(plan.push, width)] : []),
    ]),
  ].join("\n");
}

function networkLines(network: NetworkTipping | null, width: number): readonly string[] {
  if (network === null) {
    const text =
      "The network's own thresholds are those of independent contagion, which this is not: only plans tell.";
    return ["", ...wrapText(text, width)];
  }
  const { thresholds, percolation } = network;
  const { effectiveNodes, local } = thresholds;
  const rows = [
    ["mean field", ofTheory(thresholds.meanField), ""],
    ["adjacency", ofTheory(thresholds.adjacency), ""],
    [
      "non-backtracking",
      ofTheory(thresholds.nonBacktracking),
      effectiveNodes === 0 ? "" : `among about ${formatNumber(Math.round(effectiveNodes))} people`,
    ],
    ...("uneven" in percolation
      ? []
      : [
          ["susceptibility peak", ...ofSweeps(percolation.susceptibilityPeak)],
          ["largest gap", ...ofSweeps(percolation.largestGap)],
        ]),
  ];
  const notes = [
    ...(local
      ? [
          "The non-backtracking threshold is local: a small core may go on for ever there, and the rest never " +
            "hear of it. Where the whole network tips lies higher.",
        ]
      : []),
    ...("uneven" in percolation
      ? [`Its ties cannot be opened one by one: ${UNEVEN[percolation.uneven]}. The plans' worlds answer.`]
      : []),
  ];
  return [
    "",
    "The network by itself, whatever the plan:",
    textTable(
      rows.map(([name, ...rest]) => [`  ${name}`, ...rest]),
      [0, 2],
    ),
    ...notes.flatMap((note) => wrapText(note, width - 2).map((line) => `  ${line}`)),
  ];
}

const ofTheory = (value: number | null): string => (value === null ? "none" : formatNumber(value));

const ofSweeps = (estimate: Estimate | undefined): readonly [string, string] =>
  estimate === undefined ? ["none", ""] : [formatNumber(estimate.value), intervalText(estimate)];

const UNEVEN: Readonly<Record<UnevenTies | "channels", string>> = {
  "one-way": "some of them run one way only",
  strength: "some are stronger one way than the other, by themselves or by who is at their end",
  attention: "whether a copy is seen depends on who receives it",
  channels:
    "there are several channels, and the thresholds above are those of ties alone, on the first one or each on its own",
};

/** An estimate's interval; nothing where it has none. */
const intervalText = ({ value, ci }: Estimate): string =>
  ci === undefined ? "" : `${formatLike(ci[0], value)} – ${formatLike(ci[1], value)}`;

function planLines(plans: readonly PlanTip[]): readonly string[] {
  const [first] = plans;
  if (first === undefined) return [];
  const { threshold, counts } = first.tipping;
  const who = counts === "earned" ? "people beside those who start" : "people, those who start among them";
  const rows = plans.map((plan) => {
    const { alpha50 } = plan.tipping;
    return [
      `  ${visible(plan.name)}`,
      alpha50 === undefined ? "none" : formatNumber(alpha50.value),
      alpha50 === undefined ? "–" : intervalText(alpha50) || "–",
      formatNumber(plan.own),
      marginText(plan),
    ];
  });
  return [
    "",
    `Where half of all worlds ignite (at least ${formatNumber(threshold)} ${who}):`,
    textTable([["  plan", "alpha50", "95 % interval", "its own", "margin"], ...rows], [0, 4]),
  ];
}

/** Its own transmissibility in units of alpha50, in plain words. */
function marginText({ own, tipping: { margin, alpha50 } }: PlanTip): string {
  if (margin === undefined) return alpha50 === undefined ? "–" : "past it at any";
  const times = `${margin >= 0.1 && margin < 10 ? formatLike(margin, 1.5) : formatNumber(margin)} times`;
  const [low, high] = alpha50?.ci ?? [own, own];
  const isClose = own >= low && own <= high && alpha50?.ci !== undefined;
  if (isClose) return `at it, as far as can be told: ${times}`;
  return `${margin >= 1 ? "past it" : "short of it"}: ${times}`;
}

/** A curve hardly says more from where this part of what it comes to is reached. */
const NEARLY = 0.95;

/** The share of ignited worlds against transmissibility, from 0 to where no curve rises any more. */
function chartOf(plans: readonly PlanTip[], width: number): readonly string[] {
  const shown = plans.filter(({ tipping }) => tipping.tipped > 0);
  if (shown.length === 0) return [];
  const end = Math.max(
    ...shown.map(({ own, tipping: { curve } }) => {
      const most = curve.ignition.at(-1) as number;
      const still = curve.ignition.findIndex((share) => share >= NEARLY * most);
      return Math.max(own, curve.transmissibility[still] as number);
    }),
  );
  const lines = shown.map(({ name, tipping: { curve } }) => {
    const length = curve.transmissibility.findLastIndex((each) => each <= end) + 1;
    return {
      name: visible(name),
      time: curve.transmissibility.slice(0, length),
      values: curve.ignition.slice(0, length),
    };
  });
  return [
    "",
    "Share of worlds that ignite:",
    reachChart(lines, width, CHART_HEIGHT, "transmissibility", "en"),
  ];
}
