import type { ProblemCode } from "../../src/model/ProblemCode.ts";

/** A scenario that no one should have to run, and what must be said about it. */
export interface ScenarioCase {
  /**
   * Name in tests/hostile/scenario/; of a text made by `text` where it is huge or cannot be kept in a
   * repository.
   */
  readonly file: string;
  /** What it is about. */
  readonly entry: string;
  /** Codes in the order in which they are told; none: it is accepted. */
  readonly codes: readonly ProblemCode[];
  /** What is doubted of a scenario that is accepted. */
  readonly warnings?: readonly ProblemCode[];
  /** What is told among other things once the people are there, half of whom have the segment "loyal". */
  readonly onNetwork?: readonly ProblemCode[];
  /** All that is refused of a scenario that is accepted, once its own network is there. */
  readonly refusedOnNetwork?: readonly ProblemCode[];
  /** What is doubted of a scenario that is accepted, once its own network is there. */
  readonly doubtedOnNetwork?: readonly ProblemCode[];
  readonly text?: () => string;
  /** `--set path=value`, applied to the file. */
  readonly set?: readonly string[];
}

/** The status that the command line ends with. */
export const exitOf = (hostile: ScenarioCase): 0 | 3 => (hostile.codes.length === 0 ? 0 : 3);

const plain = `network: { kind: karate-club }
content: { transmissibility: 0.1 }
plans: { a: [ { starter: people, ids: [0] } ] }
`;
const withPlanName = (name: string): string => plain.replace("{ a:", `{ ${JSON.stringify(name)}:`);

/** The files of tests/hostile/scenario/ and the texts too large for it. */
export const scenarioCases: readonly ScenarioCase[] = [
  { file: "01-empty.yaml", entry: "empty file", codes: ["E-SCENARIO-001"] },
  { file: "01-only-comments.yaml", entry: "nothing but comments", codes: ["E-SCENARIO-001"] },
  { file: "02-list.json", entry: "a list at the top", codes: ["E-SCENARIO-002"] },
  { file: "02-null.yaml", entry: "null at the top", codes: ["E-SCENARIO-002"] },
  { file: "02-text.json", entry: "a text at the top", codes: ["E-SCENARIO-002"] },
  { file: "03-comment.json", entry: "comment in JSON", codes: ["E-SCENARIO-006"] },
  { file: "03-not-yaml.yaml", entry: "bracket left open", codes: ["E-SCENARIO-005"] },
  { file: "03-tab.yaml", entry: "tab as indentation", codes: ["E-SCENARIO-005"] },
  { file: "03-trailing-comma.json", entry: "trailing comma in JSON", codes: ["E-SCENARIO-006"] },
  {
    file: "04-missing-keys.yaml",
    entry: "every required key missing, all told",
    codes: ["E-SCENARIO-012", "E-SCENARIO-012", "E-SCENARIO-012"],
  },
  { file: "04-unknown-key.yaml", entry: "a mistyped key", codes: ["E-SCENARIO-010"] },
  {
    file: "04-unknown-keys-everywhere.yaml",
    entry: "mistyped keys at every level, all told",
    codes: ["E-SCENARIO-010", "E-SCENARIO-010", "E-SCENARIO-010", "E-SCENARIO-010"],
  },
  { file: "04-unknown-kind.yaml", entry: "a mistyped kind of network", codes: ["E-SCENARIO-015"] },
  { file: "05-same-key-twice.json", entry: "the same key twice in JSON", codes: ["E-SCENARIO-007"] },
  { file: "05-same-plan-twice.yaml", entry: "the same plan twice", codes: ["E-SCENARIO-007"] },
  { file: "06-infinite.json", entry: "1e999 in JSON", codes: ["E-SCENARIO-030"] },
  { file: "07-infinity.yaml", entry: "infinity", codes: ["E-SCENARIO-030"] },
  { file: "07-nan.yaml", entry: "not a number", codes: ["E-SCENARIO-030"] },
  { file: "08-chance-above-one.yaml", entry: "a chance just above 1", codes: ["E-SCENARIO-035"] },
  { file: "08-chance-below-zero.yaml", entry: "a chance below 0", codes: ["E-SCENARIO-035"] },
  {
    file: "08-transmissibility-above-one.yaml",
    entry: "a transmissibility above 1 that is a chance",
    codes: ["E-SCENARIO-050"],
  },
  {
    file: "08-transmissibility-below-zero.yaml",
    entry: "a negative transmissibility",
    codes: ["E-SCENARIO-033"],
  },
  { file: "09-minus-zero.yaml", entry: "minus zero is zero", codes: [] },
  { file: "10-number-in-quotes.yaml", entry: "a number in quotes is text", codes: ["E-SCENARIO-014"] },
  { file: "11-runs-fraction.yaml", entry: "runs: 1.5", codes: ["E-SCENARIO-031"] },
  { file: "11-runs-full-width.yaml", entry: "runs in full-width digits", codes: ["E-SCENARIO-013"] },
  { file: "11-runs-hexadecimal.yaml", entry: "runs: 0x10", codes: ["E-SCENARIO-013"] },
  { file: "11-runs-junk.yaml", entry: "runs: 1e3x", codes: ["E-SCENARIO-013"] },
  { file: "11-runs-negative.yaml", entry: "runs: -1", codes: ["E-SCENARIO-031"] },
  { file: "11-runs-underscore.yaml", entry: "runs: 1_000", codes: ["E-SCENARIO-013"] },
  { file: "11-runs-zero.yaml", entry: "runs: 0", codes: ["E-SCENARIO-031"] },
  { file: "12-runs-beyond-counting.yaml", entry: "a million million runs", codes: ["E-SCENARIO-031"] },
  { file: "13-seed-as-written.yaml", entry: "a seed is what was written", codes: [] },
  { file: "13-seed-empty.yaml", entry: "an empty seed", codes: ["E-SCENARIO-036"] },
  { file: "13-seed-list.yaml", entry: "a seed that is a list", codes: ["E-SCENARIO-013"] },
  {
    file: "14-seed-beyond-precision.json",
    entry: "a seed that JSON readers would round",
    codes: ["E-SCENARIO-024"],
  },
  { file: "15-bounds-upside-down.yaml", entry: "bounds upside down", codes: ["E-SCENARIO-054"] },
  { file: "15-horizon-zero.yaml", entry: "horizon 0", codes: ["E-SCENARIO-031"] },
  { file: "15-power-law-upside-down.yaml", entry: "fewest ties above most ties", codes: ["E-SCENARIO-054"] },
  { file: "15-start-after-horizon.yaml", entry: "start after the end", codes: ["E-SCENARIO-064"] },
  { file: "15-start-before-launch.yaml", entry: "negative time", codes: ["E-SCENARIO-031"] },
  { file: "16-date-as-horizon.yaml", entry: "a date that is none", codes: ["E-SCENARIO-066"] },
  { file: "16-duration.yaml", entry: "a time with a unit", codes: ["E-SCENARIO-026"] },
  { file: "18-plan-is-no-list.yaml", entry: "a plan that is no list", codes: ["E-SCENARIO-013"] },
  {
    file: "18-segment-without-column.yaml",
    entry: "a segment and no column of segments",
    codes: ["E-SCENARIO-063"],
  },
  { file: "18-unknown-pick.yaml", entry: "a mistyped pick", codes: ["E-SCENARIO-015"] },
  { file: "18-unknown-starter.yaml", entry: "a mistyped starter", codes: ["E-SCENARIO-015"] },
  { file: "19-count-zero.yaml", entry: "a pick of nobody", codes: ["E-SCENARIO-031"] },
  { file: "19-no-plans.yaml", entry: "no plan", codes: ["E-SCENARIO-042"] },
  { file: "19-no-starters.yaml", entry: "no starter", codes: ["E-SCENARIO-043"] },
  { file: "19-nobody.yaml", entry: "a starter of nobody", codes: ["E-SCENARIO-041"] },
  {
    file: "20-price-of-people-by-impressions.yaml",
    entry: "a price of impressions for people",
    codes: ["E-SCENARIO-010"],
  },
  {
    file: "20-prices-of-two-kinds.yaml",
    entry: "two prices, none, one of another kind, one below 0: all told",
    codes: ["E-SCENARIO-091", "E-SCENARIO-091", "E-SCENARIO-013", "E-SCENARIO-033"],
  },
  {
    file: "21-fake-share-above-one.yaml",
    entry: "more fake readers than readers",
    codes: ["E-SCENARIO-032"],
  },
  {
    file: "21-fake-readers-without-end.yaml",
    entry: "only fake readers, told twice over, purged at a time of day: all told",
    codes: ["E-SCENARIO-032", "E-SCENARIO-035", "E-SCENARIO-026"],
  },
  {
    file: "x-too-many-fakes.yaml",
    entry: "more fake readers of one person than are counted",
    codes: [],
    refusedOnNetwork: ["E-PLAN-016"],
  },
  {
    file: "22-click-chances.yaml",
    entry: "chances of clicking, buying, being won and lost that are none: all told",
    codes: [
      ...([
        "E-SCENARIO-035",
        "E-SCENARIO-013",
        "E-SCENARIO-035",
        "E-SCENARIO-010",
        "E-SCENARIO-030",
      ] as const),
      ...([
        "E-SCENARIO-035",
        "E-SCENARIO-014",
        "E-SCENARIO-033",
        "E-SCENARIO-013",
        "E-SCENARIO-036",
      ] as const),
    ],
  },
  {
    file: "22-clicks-without-viewers.yaml",
    entry: "clicks where nobody counts viewers",
    codes: [],
    warnings: ["E-SCENARIO-102"],
  },
  {
    file: "31-precision-and-ranges.yaml",
    entry: "a precision of 0; ranges of words, upside down, of different kinds, without ends",
    codes: [
      ...(["E-SCENARIO-106", "E-SCENARIO-107", "E-SCENARIO-108"] as const),
      ...(["E-SCENARIO-013", "E-SCENARIO-114"] as const),
    ],
  },
  {
    file: "31-ranges-of-nothing.yaml",
    entry: "ranges of no input, of a key and a plan that are not there, beyond a chance; spirals of nobody",
    codes: [
      ...(["E-SCENARIO-111", "E-SCENARIO-010", "E-SCENARIO-021"] as const),
      ...(["E-SCENARIO-035", "E-SCENARIO-113"] as const),
    ],
  },
  {
    file: "31-too-many-ranges.yaml",
    entry: "ranges of 31 inputs",
    text: () =>
      `${plain}uncertain: { ${Array.from({ length: 31 }, (_, i) => `plans.a.0.x${i}: [0, 1]`).join(", ")} }\n`,
    codes: ["E-SCENARIO-112"],
  },
  {
    file: "23-response-of-nothing.yaml",
    entry: "a response that nothing sets off, after hours where there are rounds",
    codes: ["E-SCENARIO-097", "E-SCENARIO-026"],
  },
  {
    file: "23-response-before-nothing.yaml",
    entry: "an own response without anything it does",
    codes: ["E-SCENARIO-097", "E-SCENARIO-100"],
  },
  {
    file: "23-response-twice.yaml",
    entry: "two rules, two times, ranges upside down and out of range: all told",
    codes: [
      ...(["E-SCENARIO-091", "E-SCENARIO-012", "E-SCENARIO-098", "E-SCENARIO-054"] as const),
      ...(["E-SCENARIO-035", "E-SCENARIO-032", "E-SCENARIO-012", "E-SCENARIO-012"] as const),
    ],
  },
  { file: "23-unknown-response.yaml", entry: "a mistyped response", codes: ["E-SCENARIO-015"] },
  {
    file: "23-watch-without-negatives.yaml",
    entry: "a watch where nobody turns negative",
    codes: [],
    warnings: ["E-SCENARIO-103"],
  },
  {
    file: "23-watch-of-one-window.yaml",
    entry: "deviations from a single window",
    codes: [],
    refusedOnNetwork: ["E-PLAN-015"],
  },
  {
    file: "18-unknown-channels.yaml",
    entry: "mistyped channels, and cross-posting to the same one: all told",
    codes: ["E-SCENARIO-105", "E-SCENARIO-090", "E-SCENARIO-090", "E-SCENARIO-090"],
  },
  {
    file: "18-channel-without-channels.yaml",
    entry: "a channel where none is declared",
    codes: ["E-SCENARIO-090"],
  },
  {
    file: "18-topics-without-list.yaml",
    entry: "lists of topics that no channel has",
    codes: ["E-SCENARIO-096", "E-SCENARIO-096", "E-SCENARIO-096"],
  },
  {
    file: "18-unknown-profile.yaml",
    entry: "a mistyped profile and a direction that is none",
    codes: ["E-SCENARIO-015", "E-SCENARIO-015"],
  },
  { file: "24-channel-names.yaml", entry: "channel names that are special to JavaScript", codes: [] },
  { file: "24-channel-name-spaces.yaml", entry: "a channel name of spaces", codes: ["E-SCENARIO-089"] },
  {
    file: "16-durations-in-rounds.yaml",
    entry: "durations all over a scenario in rounds: all told",
    codes: [
      ...(["E-SCENARIO-071", "E-SCENARIO-026", "E-SCENARIO-031"] as const),
      ...(["E-SCENARIO-026", "E-SCENARIO-095", "E-SCENARIO-026"] as const),
    ],
  },
  {
    file: "16-rounds-in-durations.yaml",
    entry: "rounds all over a scenario with a clock: all told",
    codes: [
      ...(["E-SCENARIO-067", "E-SCENARIO-069", "E-SCENARIO-095"] as const),
      ...(["E-SCENARIO-069", "E-SCENARIO-067", "E-SCENARIO-067"] as const),
    ],
  },
  {
    file: "16-half-lives-in-rounds.yaml",
    entry: "a profile's half-life in rounds",
    codes: [],
    warnings: ["E-SCENARIO-101"],
  },
  {
    file: "x-conditions.yaml",
    entry: "conditions of nothing, of two times, of no bound, of a phase that is none: all told",
    codes: [
      ...(["E-SCENARIO-092", "E-SCENARIO-093", "E-SCENARIO-085", "E-SCENARIO-093"] as const),
      ...(["E-SCENARIO-086", "E-SCENARIO-094", "E-SCENARIO-015"] as const),
    ],
  },
  {
    file: "x-caps.yaml",
    entry: "frequency caps, impressions, trust and picks that are none: all told",
    codes: [
      ...(["E-SCENARIO-087", "E-SCENARIO-034", "E-SCENARIO-087", "E-SCENARIO-012"] as const),
      ...(["E-SCENARIO-033", "E-SCENARIO-035", "E-SCENARIO-031"] as const),
    ],
  },
  {
    file: "x-starts-after-the-end.yaml",
    entry: "a condition looked at after the end",
    codes: ["E-SCENARIO-064"],
  },
  {
    file: "x-transmissibilities.yaml",
    entry: "a reproduction and a median",
    codes: ["E-SCENARIO-091", "E-SCENARIO-012"],
  },
  {
    file: "x-transmissibility-of-nothing.yaml",
    entry: "a transmissibility of nothing",
    codes: ["E-SCENARIO-091"],
  },
  { file: "x-median-above-one.yaml", entry: "a median that is no chance", codes: ["E-SCENARIO-050"] },
  {
    file: "x-reproduction-of-thresholds.yaml",
    entry: "a reproduction where there are no single trials",
    codes: ["E-SCENARIO-104"],
  },
  {
    file: "x-reproduction-out-of-reach.yaml",
    entry: "a reproduction that a path cannot have",
    codes: [],
    refusedOnNetwork: ["E-PLAN-014"],
  },
  {
    file: "x-profile-without-topics.yaml",
    entry: "a list of topics that a profile does not have, and its durations in rounds: all told",
    codes: [],
    warnings: ["E-SCENARIO-101"],
    refusedOnNetwork: Array<ProblemCode>(5).fill("E-PLAN-008"),
  },
  {
    file: "x-nobody-posts-on-tv.yaml",
    entry: "posting where there is only broadcasting",
    codes: [],
    refusedOnNetwork: ["E-PLAN-011", "E-PLAN-011"],
  },
  {
    file: "x-too-many-viewings.yaml",
    entry: "millions of viewings of each person",
    codes: [],
    refusedOnNetwork: ["E-PLAN-012"],
  },
  {
    file: "x-shown-to-nobody.yaml",
    entry: "ads for a segment of nobody",
    codes: [],
    refusedOnNetwork: ["E-PLAN-013"],
  },
  { file: "x-too-many-channels.json", entry: "more channels than there are bits", codes: ["E-SCENARIO-088"] },
  {
    file: "x-network-channels.yaml",
    entry: "channels of a network without a name, without a share, of more than all",
    codes: ["E-SCENARIO-089", "E-SCENARIO-035", "E-SCENARIO-012"],
  },
  {
    file: "x-channels-of-other-networks.yaml",
    entry: "a channel that the network does not have",
    codes: [],
    refusedOnNetwork: ["E-PLAN-009"],
  },
  {
    file: "x-channels-without-use.yaml",
    entry: "a channel of the network that is not declared",
    codes: [],
    doubtedOnNetwork: ["E-PLAN-010"],
  },
  { file: "24-plan-name-empty.yaml", entry: "an empty plan name", codes: ["E-SCENARIO-044"] },
  { file: "24-plan-name-spaces.yaml", entry: "a plan name of spaces", codes: ["E-SCENARIO-044"] },
  { file: "24-plan-names.yaml", entry: "plan names that are special to JavaScript", codes: [] },
  { file: "x-spiral.yaml", entry: "a spiral of any negative share at all", codes: [] },
  {
    file: "x-spiral-of-nothing.yaml",
    entry: "a spiral of nobody, of fifty times everything, in no time: all told",
    codes: ["E-SCENARIO-039", "E-SCENARIO-082", "E-SCENARIO-031"],
  },
  {
    file: "x-spiral-in-words.yaml",
    entry: "a spiral in words, and hours where the clock counts rounds",
    codes: ["E-SCENARIO-039", "E-SCENARIO-082", "E-SCENARIO-026"],
  },
  {
    file: "x-spiral-beyond-all.yaml",
    entry: "a spiral beyond everything, and a key that is not one",
    codes: ["E-SCENARIO-039", "E-SCENARIO-082", "E-SCENARIO-031", "E-SCENARIO-010"],
  },
  {
    file: "x-spiral-of-more-than-all.yaml",
    entry: "a spiral of one more than everybody: doubted",
    codes: [],
    doubtedOnNetwork: ["E-SCENARIO-084"],
  },
  {
    file: "x-spiral-without-negatives.yaml",
    entry: "a spiral where nobody can turn negative: doubted",
    codes: [],
    warnings: ["E-SCENARIO-083"],
  },
  {
    file: "x-loss-of-nothing.yaml",
    entry: "a loss of nothing, and gains below nothing: both told",
    codes: ["E-SCENARIO-115", "E-SCENARIO-032"],
  },
  {
    file: "x-loss-below-nothing.yaml",
    entry: "a loss below nothing, and infinite gains",
    codes: ["E-SCENARIO-115", "E-SCENARIO-030"],
  },
  {
    file: "x-loss-in-words.yaml",
    entry: "a loss as text, with its currency, and a key that is not one",
    codes: ["E-SCENARIO-014", "E-SCENARIO-013", "E-SCENARIO-010"],
  },
  {
    file: "x-loss-beyond-all.yaml",
    entry: "a loss whose square is no number, and gains beyond the most",
    codes: ["E-SCENARIO-115", "E-SCENARIO-032"],
  },
  {
    file: "x-loss-of-gains.yaml",
    entry: "gains that are no number, and no loss",
    codes: ["E-SCENARIO-012", "E-SCENARIO-030"],
  },
  { file: "x-loss-as-number.yaml", entry: "a loss as one number", codes: ["E-SCENARIO-013"] },
  {
    file: "x-loss-without-negatives.yaml",
    entry: "the largest loss there is, where nobody can turn negative: doubted",
    codes: [],
    warnings: ["E-SCENARIO-083"],
  },
  { file: "25-prototype.json", entry: "__proto__ as a key", codes: ["E-SCENARIO-010"] },
  { file: "x-alias-bomb.yaml", entry: "aliases of aliases of aliases", codes: ["E-SCENARIO-009"] },
  {
    file: "x-alias-of-itself.yaml",
    entry: "an alias inside its own anchor",
    codes: ["E-SCENARIO-023", "E-SCENARIO-013"],
  },
  {
    file: "x-arcs-of-undirected.yaml",
    entry: "a meaning for rows without a direction",
    codes: ["E-SCENARIO-059"],
  },
  {
    file: "x-directed-without-meaning.yaml",
    entry: "directed rows without a meaning",
    codes: ["E-SCENARIO-058"],
  },
  { file: "x-expectation-of-nothing.yaml", entry: "an expectation of nothing", codes: ["E-SCENARIO-062"] },
  { file: "x-exponent-of-one.yaml", entry: "a power law without a mean", codes: ["E-SCENARIO-034"] },
  { file: "x-more-groups-than-people.yaml", entry: "more groups than people", codes: ["E-SCENARIO-057"] },
  { file: "x-more-ties-out-than-ties.yaml", entry: "more ties out than ties", codes: ["E-SCENARIO-032"] },
  {
    file: "x-full-without-viewers.yaml",
    entry: "every view recorded, none measured",
    codes: ["E-SCENARIO-065"],
  },
  { file: "x-half-a-character.json", entry: "half of a surrogate pair", codes: ["E-SCENARIO-016"] },
  { file: "x-huge-lattice.yaml", entry: "ten thousand million people", codes: ["E-SCENARIO-056"] },
  { file: "x-ignition-as-fraction.yaml", entry: "a share written as a number", codes: ["E-SCENARIO-039"] },
  { file: "x-key-that-is-a-list.yaml", entry: "a key that is a list", codes: ["E-SCENARIO-017"] },
  { file: "x-link-of-threshold.yaml", entry: "a link without single trials", codes: ["E-SCENARIO-061"] },
  { file: "x-merge-key.yaml", entry: "a merge key", codes: ["E-SCENARIO-019"] },
  { file: "x-more-ties-than-people.yaml", entry: "more ties each than others", codes: ["E-SCENARIO-051"] },
  { file: "x-newer-format.yaml", entry: "a newer format", codes: ["E-SCENARIO-025"] },
  { file: "x-odd-ends.yaml", entry: "an odd number of tie ends", codes: ["E-SCENARIO-052"] },
  { file: "x-odd-ring.yaml", entry: "a ring with odd ties", codes: ["E-SCENARIO-053"] },
  { file: "x-pair-of-one.yaml", entry: "a pair of one", codes: ["E-SCENARIO-045"] },
  { file: "x-pinned-degree.yaml", entry: "a pin without chance", codes: ["E-SCENARIO-060"] },
  { file: "x-small-torus.yaml", entry: "a torus too small to close", codes: ["E-SCENARIO-055"] },
  { file: "x-tag.yaml", entry: "a tag", codes: ["E-SCENARIO-018"] },
  { file: "x-threshold-zero.yaml", entry: "a threshold of 0", codes: ["E-SCENARIO-040"] },
  { file: "x-two-documents.yaml", entry: "two documents", codes: ["E-SCENARIO-008"] },
  { file: "x-viewers-only.yaml", entry: "viewers without sharers", codes: ["E-SCENARIO-038"] },

  // Time, polarity, audience.
  {
    file: "08-negativity.yaml",
    entry: "negatives passed on less than never, and slower",
    codes: ["E-SCENARIO-033", "E-SCENARIO-033"],
  },
  {
    file: "08-positivity-above-one.yaml",
    entry: "chances and a factor of a segment out of range",
    codes: ["E-SCENARIO-035", "E-SCENARIO-035", "E-SCENARIO-033"],
  },
  { file: "08-spoofing-above-one.yaml", entry: "spoofing just above 1", codes: ["E-SCENARIO-035"] },
  { file: "10-attention-in-quotes.yaml", entry: "attention in quotes", codes: ["E-SCENARIO-014"] },
  { file: "10-horizon-in-quotes.yaml", entry: "rounds in quotes", codes: ["E-SCENARIO-014"] },
  { file: "10-time-in-quotes.yaml", entry: "a time without unit, in quotes", codes: ["E-SCENARIO-067"] },
  { file: "10-zero-in-quotes.yaml", entry: "no time at all, in quotes", codes: ["E-SCENARIO-067"] },
  { file: "15-delay-of-nothing.yaml", entry: "a mean delay of 0", codes: ["E-SCENARIO-069"] },
  { file: "15-memory-zero.yaml", entry: "a memory of 0", codes: ["E-SCENARIO-069"] },
  {
    file: "15-start-after-horizon-in-hours.yaml",
    entry: "start after the end, in other units",
    codes: ["E-SCENARIO-064"],
  },
  { file: "15-start-before-launch-in-hours.yaml", entry: "a negative duration", codes: ["E-SCENARIO-069"] },
  { file: "15-tick-zero.yaml", entry: "ticks of no length", codes: ["E-SCENARIO-069"] },
  { file: "16-clock-unknown.yaml", entry: "a clock that is none", codes: ["E-SCENARIO-013"] },
  { file: "16-delay-in-rounds.yaml", entry: "a delay counted in rounds", codes: ["E-SCENARIO-071"] },
  {
    file: "16-duration-in-words.yaml",
    entry: "durations in words",
    codes: ["E-SCENARIO-066", "E-SCENARIO-066"],
  },
  { file: "16-duration-parts-of-a-second.yaml", entry: "parts of a second", codes: ["E-SCENARIO-070"] },
  { file: "16-duration-too-long.yaml", entry: "two thousand years", codes: ["E-SCENARIO-068"] },
  {
    file: "16-duration-without-unit.yaml",
    entry: "times without a unit where the clock has a tick",
    codes: ["E-SCENARIO-067", "E-SCENARIO-067", "E-SCENARIO-067"],
  },
  {
    file: "16-tick-without-delay.yaml",
    entry: "a tick and no delay: doubted",
    codes: [],
    warnings: ["E-SCENARIO-072"],
  },
  { file: "16-tick-without-unit.yaml", entry: "a tick without a unit", codes: ["E-SCENARIO-067"] },
  { file: "16-time-of-day.yaml", entry: "a time of day that is none", codes: ["E-SCENARIO-066"] },
  {
    file: "18-segment-in-both.yaml",
    entry: "one name for different people",
    codes: [],
    onNetwork: ["E-SCENARIO-081"],
  },
  { file: "18-segment-misspelt.yaml", entry: "a mistyped segment", codes: ["E-SCENARIO-063"] },
  { file: "18-segment-unknown-column.yaml", entry: "a mistyped column", codes: ["E-SCENARIO-076"] },
  { file: "18-segments-mixed.yaml", entry: "shares beside columns", codes: ["E-SCENARIO-075"] },
  {
    file: "18-segments-of-nobody.yaml",
    entry: "segments that do not say whose",
    codes: ["E-SCENARIO-074", "E-SCENARIO-074"],
  },
  {
    file: "18-segments-of-same-people.yaml",
    entry: "two segments of the same people",
    codes: ["E-SCENARIO-078"],
  },
  { file: "18-segments-of-two-columns.yaml", entry: "segments that may overlap", codes: ["E-SCENARIO-077"] },
  { file: "18-unknown-kernel.yaml", entry: "a mistyped kernel", codes: ["E-SCENARIO-015"] },
  {
    file: "21-represents-less-than-one.yaml",
    entry: "people who stand for nobody",
    codes: ["E-SCENARIO-033"],
  },
  { file: "21-share-above-one.yaml", entry: "a share above 1", codes: ["E-SCENARIO-032"] },
  { file: "21-share-nan.yaml", entry: "a share that is no number", codes: ["E-SCENARIO-030"] },
  { file: "22-shares-below-one.yaml", entry: "shares that do not sum to 1", codes: ["E-SCENARIO-073"] },
  { file: "22-shares-in-tenths.yaml", entry: "ten tenths are 1, whatever adding them gives", codes: [] },
  { file: "24-segment-name-spaces.yaml", entry: "a segment name of spaces", codes: ["E-SCENARIO-079"] },
  { file: "24-segment-names.yaml", entry: "segment names that are special to JavaScript", codes: [] },
  { file: "25-segment-prototype.yaml", entry: "__proto__ as a key of a segment", codes: ["E-SCENARIO-010"] },
  {
    file: "x-reinforced-without-response.yaml",
    entry: "reinforcement that says nothing",
    codes: ["E-SCENARIO-012"],
  },
  { file: "x-response-of-nothing.yaml", entry: "a response of nothing", codes: ["E-SCENARIO-041"] },

  {
    file: "13-seed-too-long.yaml",
    entry: "a seed of 201 characters",
    codes: ["E-SCENARIO-037"],
    text: () => `${plain}seed: ${"s".repeat(201)}\n`,
  },
  {
    file: "24-plan-name-long.json",
    entry: "a plan name of 10 000 characters",
    codes: ["E-SCENARIO-044"],
    text: () =>
      JSON.stringify({
        network: { kind: "karate-club" },
        content: { transmissibility: 0.1 },
        plans: { ["p".repeat(10_000)]: [{ starter: "people", ids: ["0"] }] },
      }),
  },
  {
    file: "24-plan-name-long.yaml",
    entry: "the same as a YAML key",
    codes: ["E-SCENARIO-005"],
    text: () => plain.replace("{ a: [ { starter: people, ids: [0] } ] }", `\n  ${"p".repeat(10_000)}: []`),
  },
  {
    file: "24-plan-name-half.yaml",
    entry: "a plan name with half a character",
    codes: ["E-SCENARIO-016"],
    text: () => withPlanName("\ud800"),
  },
  {
    file: "26-deep.json",
    entry: "100 000 lists in one another",
    codes: ["E-SCENARIO-004"],
    text: () => "[".repeat(100_000) + "]".repeat(100_000),
  },
  {
    file: "26-deep.yaml",
    entry: "100 000 dashes",
    codes: ["E-SCENARIO-004"],
    text: () => `${"- ".repeat(100_000)}1`,
  },
  {
    file: "26-deep-block.yaml",
    entry: "200 indented keys",
    codes: ["E-SCENARIO-004"],
    text: () => Array.from({ length: 200 }, (_, level) => `${" ".repeat(level)}a:`).join("\n"),
  },
  {
    file: "27-large.yaml",
    entry: "more than 8 MiB",
    codes: ["E-SCENARIO-003"],
    text: () => `${plain}# ${"x".repeat(8 * 1024 * 1024)}`,
  },
  {
    file: "49-escape-codes.yaml",
    entry: "terminal escapes in a key",
    codes: ["E-SCENARIO-010"],
    text: () => `${plain}"\\e[2Jwiped": 1\n`,
  },
  {
    file: "80-many-segments.yaml",
    entry: "more segments than a byte tells apart",
    codes: ["E-SCENARIO-080"],
    text: () => {
      const segments = Array.from({ length: 256 }, (_, i) => `s${i}: { share: ${1 / 256} }`);
      return `${plain}audience: { segments: { ${segments.join(", ")} } }\n`;
    },
  },
  {
    file: "set-no-segment.yaml",
    entry: "an override inside a segment that is not there",
    codes: ["E-SCENARIO-021"],
    text: () => `${plain}audience: { segments: { loyal: { share: 1 } } }\n`,
    set: ["audience.segments.loyl.positivity=0.5"],
  },
  {
    file: "80-many.yaml",
    entry: "5 000 unknown keys are told a hundred at a time",
    codes: [...Array<ProblemCode>(100).fill("E-SCENARIO-010"), "E-SCENARIO-099"],
    text: () => plain + Array.from({ length: 5_000 }, (_, index) => `key${index}: 1\n`).join(""),
  },
  {
    file: "nul.yaml",
    entry: "a NUL character as a key",
    codes: ["E-SCENARIO-010"],
    text: () => `${plain}"\\0": 1\n`,
  },
  {
    file: "set-unknown.yaml",
    entry: "an override of a mistyped key",
    codes: ["E-SCENARIO-010"],
    text: () => plain,
    set: ["content.tranmissibility=0.2"],
  },
  {
    file: "set-no-value.yaml",
    entry: "an override without a value",
    codes: ["E-SCENARIO-020"],
    text: () => plain,
    set: ["runs"],
  },
  {
    file: "set-no-plan.yaml",
    entry: "an override inside a plan that is not there",
    codes: ["E-SCENARIO-021"],
    text: () => plain,
    set: ["plans.b.0.at=1"],
  },
  {
    file: "set-no-starter.yaml",
    entry: "an override of a starter that is not there",
    codes: ["E-SCENARIO-021"],
    text: () => plain,
    set: ["plans.a.1.at=1"],
  },
  {
    file: "set-bad-value.yaml",
    entry: "an override whose value is not YAML",
    codes: ["E-SCENARIO-022"],
    text: () => plain,
    set: ["ties.scheme=[1"],
  },
  {
    file: "set-out-of-range.yaml",
    entry: "an override out of range",
    codes: ["E-SCENARIO-031"],
    text: () => plain,
    set: ["runs=0"],
  },
];
