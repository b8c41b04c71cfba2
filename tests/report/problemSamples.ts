import type { ProblemCode } from "../../src/model/ProblemCode.ts";
import type { Sentence, Values } from "../../src/report/messages.ts";
import { expectedWords } from "../../src/report/words/expectedWords.ts";
import { reasonWords } from "../../src/report/words/reasonWords.ts";
import { jsonMistakes, yamlMistakes } from "../../src/report/yamlMistakes.ts";

type Sample = Readonly<Record<string, string | number | undefined>>;

const each = (key: string, values: readonly (string | number | undefined)[], more: Sample = {}) =>
  values.map((value): Sample => ({ ...more, [key]: value }));

const NUMBERS = { seconds: 240, memoryBytes: 3e9, diskBytes: 4e9 } as const;
const NOTHING_NEAR = each("nearest", ["", "‹nearest›"]);
const XML_RULES =
  "character entity tag value quotes space twice number comment outside root noRoot closing unclosed end " +
  "declaration section";
const KINDS = ["folder", "device", "link", "pipe", "socket", "special file"];

/** Values by which a sentence chooses its words; those that it only shows are made up. */
const SAMPLES: Partial<Record<ProblemCode, readonly Sample[]>> = {
  "E-SCENARIO-002": each("got", ["nothing", "text", "number", "list"]),
  "E-SCENARIO-005": each("rule", [...Object.keys(yamlMistakes), "OTHER"]),
  "E-SCENARIO-006": each("rule", [...Object.keys(jsonMistakes), "other"]),
  "E-SCENARIO-010": [{ nearest: "" }, { known: "", nearest: "" }, {}],
  "E-SCENARIO-012": each("choices", [undefined, "‹choices›"]),
  "E-SCENARIO-013": [
    ...each("expected", ["", "duration", "flag", "list", "mapping", "number", "text"], { got: "nothing" }),
    { expected: 'number|list|"‹choice›"', got: "mapping" },
    { expected: "whole", low: 1, high: 9, got: "number" },
    { expected: "whole", low: 1, high: 1e12, got: "flag", value: 3 },
    { expected: "list", got: "text" },
  ],
  "E-SCENARIO-015": [{ nearest: "" }, {}],
  "E-SCENARIO-021": [{ nearest: "" }, {}],
  "E-SCENARIO-022": each("rule", ["BAD_INDENT", "OTHER"]),
  "E-SCENARIO-031": [
    { low: 1, high: 9, got: "text" },
    { low: 1, high: 1e12, got: "number" },
  ],
  "E-SCENARIO-063": NOTHING_NEAR,
  "E-SCENARIO-064": [
    { at: "6h", horizon: "4h" },
    { at: 6, horizon: 4 },
  ],
  "E-SCENARIO-066": [{ clock: "rounds" }, { clock: "tick", meant: "" }, { clock: "tick" }],
  "E-SCENARIO-067": [{ value: 0 }, { value: 5 }],
  "E-SCENARIO-069": each("least", [0, 1]),
  "E-SCENARIO-074": each("given", ["both", "neither"]),
  "E-SCENARIO-076": each("known", ["", "‹known›"]),
  "E-SCENARIO-082": [{ value: 50 }, { value: 500 }],
  "E-SCENARIO-090": [{ known: "" }, { nearest: "" }, {}],
  "E-SCENARIO-091": each("given", [0, 2]),
  "E-SCENARIO-095": each("clock", ["rounds", "tick"]),
  "E-SCENARIO-096": each("channel", ["", "‹channel›"]),

  "E-SCENARIO-113": each("metric", ["viewers", "spiral"]),
  "E-SCENARIO-114": each("value", [undefined, "‹value›"]),

  "E-IMPORT-007": each("format", ["zip", "xlsx"]),
  "E-IMPORT-011": [{ found: 1 }, { found: 3 }],
  "E-IMPORT-024": [
    { people: 5, ties: 7, rows: 8 },
    { people: 1, ties: 1, rows: 1 },
  ],
  "E-IMPORT-025": each("what", ["ties", "people", "names"]),
  "E-IMPORT-032": each("reason", ["cut-short", "more-follows", "damaged", "other"]),
  "E-IMPORT-036": [{ rows: 1234, bytes: 3e9, budget: 2e9 }],
  "E-IMPORT-044": [{ rows: 1 }, { rows: 2 }],
  "E-IMPORT-059": NOTHING_NEAR,
  "E-IMPORT-060": each("rule", [...XML_RULES.split(" "), "other"]),
  "E-IMPORT-063": [{ limit: 65_536 }],
  "E-IMPORT-064": each("what", ["declared attributes", "characters of keys"]),
  "E-IMPORT-065": each("namespace", ["", "‹namespace›"]),
  "E-IMPORT-070": each("element", ["hyperedge", "graph", "‹element›"]),
  "E-IMPORT-073": each("what", ["nodes", "edges"]),
  "E-IMPORT-074": each("rule", [...Object.keys(jsonMistakes), "notFinite", "other"]),
  "E-IMPORT-075": [{ key: "‹key›", other: "‹key›" }, {}],
  "E-IMPORT-078": [
    ...each("expected", ["id", "list", "object", "node", "edge", "pair", "value", "truth"], {
      found: "list",
    }),
    ...each("found", ["object", "text", "number", "word"], { expected: "id" }),
  ],
  "E-IMPORT-079": each("missing", ["edges", "<graph>"]),

  "E-NETWORK-001": [{ needBytes: 3e9, budgetBytes: 2e9 }],
  "E-PLAN-001": NOTHING_NEAR,
  "E-PLAN-003": NOTHING_NEAR,
  "E-PLAN-008": each("clock", ["rounds", "tick"]),
  "E-PLAN-009": NOTHING_NEAR,
  "E-PLAN-015": [
    { over: "6h", window: "4h" },
    { over: "3 rounds", window: "2 rounds" },
  ],
  "E-PLAN-016": each("channel", ["", "‹channel›"]),
  "E-PLAN-020": each("cheapest", ["", "‹cheapest›"]),

  "E-CLI-002": each("kind", KINDS),
  "E-CLI-005": each("expected", Object.keys(expectedWords.en)),
  "E-CLI-008": NOTHING_NEAR,
  "E-CLI-010": each("path", ["-", "‹path›"]),
  "E-CLI-013": NOTHING_NEAR,
  "E-CLI-021": each("reason", ["folder-gone", "‹reason›"]),
  "E-CLI-025": [...each("reason", ["device", "character", "ending", "other"]), { suggestion: "" }],
  "E-STORE-018": Object.keys(reasonWords.en)
    .filter((reason) => !KINDS.includes(reason))
    .flatMap((reason) => each("world", ["", 5], { reason })),
  "E-STORE-025": each("cause", ["exists", "no-file", "‹cause›"]),
  "E-STORE-033": NOTHING_NEAR,
  "E-STORE-034": each("reason", ["no-file", "‹reason›"]),
  "E-STORE-048": [{ detail: 512 }],

  "E-RUN-001": [NUMBERS],
  "E-RUN-002": [{ is: undefined }, {}],
  "E-RUN-005": each("left", [0, 8]),
  "E-RUN-006": each("threads", [1, 4], { memoryBytes: 3e9, budgetBytes: 2e9 }),
  "E-RUN-007": [{ diskBytes: 3e9, freeBytes: 2e9 }],
  "E-RUN-018": each("short", ["rare", "wide"], { wanted: 0.05 }),
  "E-RUN-009": [
    { at: "6h", horizon: "4h" },
    { at: "round 6", horizon: "round 4" },
  ],
};

export const samplesOf = (code: ProblemCode): readonly Sample[] => SAMPLES[code] ?? [{}];

export interface Told {
  readonly text: string;
  /** The keys that were read, and the made-up values and numbers that stand in the text; each once. */
  readonly read: readonly string[];
  readonly shown: readonly string[];
}

/** A sentence told with each of the samples; a value that a sample lacks is its key in ‹›. */
export const toldWith = (sentence: Sentence, samples: readonly Sample[]): readonly Told[] =>
  samples.map((sample) => {
    const read = new Set<string>();
    const values = new Proxy<Values>({} as Values, {
      get: (_, key: string) => {
        read.add(key);
        return Object.hasOwn(sample, key) ? sample[key] : `‹${key}›`;
      },
    });
    const text = sentence(values);
    const shown = new Set(text.match(/‹\w+›/g) ?? []);
    for (const value of Object.values(sample)) {
      if (typeof value === "number" && new RegExp(`(?<![\\d.])${value}(?![\\d.])`).test(text)) {
        shown.add(String(value));
      }
    }
    return { text, read: [...read], shown: [...shown].toSorted() };
  });

/** What is called the same in every language: formats, keys and values of scenarios, names of their parts. */
export const LATIN_WORDS: ReadonlySet<string> = new Set(
  (
    "CDATA CSV DOCTYPE EUC-KR GB GEXF GraphML ID Infinity JSON KB MB NUL NaN Parquet TSV UTF Windows XML " +
    "YAML euc-kr gb gzip le nfc utf xlsx yaml yml zip skipstone FILE FINDING NAME NUMBER PLAN WORLD LC " +
    "ALL TMPDIR null true false yes no none anna ben name value source target id nodes links graph " +
    "hyperedge gexf graphml graphdrawing net org edgedefault directed undirected arcs at attributes " +
    "audience be broadcast channel channels clock column contagion content csv day delay diff direction " +
    "effective-reach " +
    "edge-list encoding exponential export follower follows full hazard header high highest horizon " +
    "hotTopic hour ignition independent influence json kernel kind linear link atMost low lowest mean measure " +
    "min network number parallel path per pipe plans positivity price probability record " +
    "relationship-chain replay response round run runs sample scheme segment segments sharers spoofing status " +
    "strict sum tick ties transmissibility trust tsv twitter uniform verify viewers watch week weight"
  ).split(" "),
);
