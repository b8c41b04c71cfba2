/** A test by its file below tests/ and a piece of its title, as it stands in that file. */
export type Shown = readonly [file: string, title: string];

/**
 * The numbered list of bad inputs and faults (scenario 1–33, network files 34–58, store and outputs 59–72,
 * process and terminal 73–80), and where each is shown besides the tables of cases, whose files and entries
 * carry the numbers themselves. `later`: what it is about is not in this version; it is answered by name.
 */
export interface Entry {
  readonly number: number;
  readonly what: string;
  readonly shown?: readonly Shown[];
  readonly later?: string;
}

const NOT_YET: Shown = ["e2e/statuses.test.ts", "Flags of later versions are not passed over"];

export const entries: readonly Entry[] = [
  { number: 1, what: "empty scenario" },
  { number: 2, what: "null, list or text instead of a mapping" },
  { number: 3, what: "JSON with a trailing comma or a comment" },
  { number: 4, what: "mistyped key" },
  { number: 5, what: "key twice" },
  { number: 6, what: "1e999" },
  { number: 7, what: "NaN and infinities" },
  { number: 8, what: "chance out of range" },
  { number: 9, what: "-0" },
  { number: 10, what: "number in quotes" },
  { number: 11, what: "runs that are no whole number" },
  { number: 12, what: "10¹² runs", shown: [["e2e/statuses.test.ts", '"--runs", "4000000000"']] },
  { number: 13, what: "seeds: empty, long, as written" },
  { number: 14, what: "seed beyond the precision of JSON" },
  { number: 15, what: "start after the end, horizon 0, ranges upside down" },
  { number: 16, what: "dates and times" },
  { number: 17, what: "two of one name", shown: [["hostile/scenarioCases.ts", "the same plan twice"]] },
  { number: 18, what: "unknown person, segment, starter" },
  { number: 19, what: "no starters" },
  { number: 20, what: "prices" },
  { number: 21, what: "fake followers" },
  { number: 22, what: "weights that do not sum to 1" },
  { number: 23, what: "responses" },
  { number: 24, what: "plan names: of object properties, empty, long" },
  { number: 25, what: "__proto__ as a key" },
  { number: 26, what: "100,000 levels deep" },
  { number: 27, what: "a file of gigabytes as scenario" },
  {
    number: 28,
    what: "folder, pipe or device instead of a file",
    shown: [
      ["e2e/statuses.test.ts", "given a pipe, a closed stdin, a link to itself"],
      ["batch/InputFile.test.ts", "given something that is no file, then its kind is told and nothing hangs"],
    ],
  },
  { number: 29, what: "sweep grids", shown: [NOT_YET], later: "sweeps" },
  { number: 30, what: "Sobol designs", shown: [NOT_YET], later: "sweeps" },
  {
    number: 31,
    what: "--precision 0",
    shown: [["e2e/statuses.test.ts", '"--precision", "0"']],
  },
  {
    number: 32,
    what: "gates that cannot be read",
    shown: [
      ["e2e/statuses.test.ts", '"--fail-if", "constructor>1"'],
      ["report/Gate.test.ts", "describe("],
    ],
  },
  { number: 33, what: "--shard 5/4", shown: [NOT_YET], later: "shards" },
  { number: 34, what: "nobody, no tie, header only" },
  { number: 35, what: "byte order mark" },
  { number: 36, what: "UTF-16" },
  { number: 37, what: "EUC-KR and GB18030" },
  { number: 38, what: "a byte that is not UTF-8" },
  { number: 39, what: "binary files" },
  { number: 40, what: "one name in two Unicode forms" },
  { number: 41, what: "characters that cannot be seen" },
  { number: 42, what: "ids that spreadsheets or numbers would ruin" },
  {
    number: 43,
    what: "order of lines",
    shown: [["sources/importNetwork.test.ts", "no order of lines changes a byte"]],
  },
  { number: 44, what: "repeated ties, self-loops, people listed twice or never" },
  { number: 45, what: "weights that are none" },
  { number: 46, what: "columns, delimiters, quotes, line ends" },
  {
    number: 47,
    what: "a file that no string could hold",
    shown: [["sources/importNetwork.test.ts", "is read as a stream: 600 MB of ties"]],
  },
  {
    number: 48,
    what: "formulas in cells",
    shown: [["store/exportCsv.test.ts", "leave no cell that a spreadsheet would run"]],
  },
  {
    number: 49,
    what: "control sequences in names",
    shown: [["e2e/statuses.test.ts", "given names with escape sequences"]],
  },
  { number: 50, what: "markup in names" },
  { number: 51, what: "DOCTYPE, entities, XInclude" },
  { number: 52, what: "GEXF out of bounds" },
  { number: 53, what: "gzip and zip: bombs, cut, damaged, two in one" },
  { number: 54, what: "files that claim more than they hold" },
  {
    number: 55,
    what: "links in a loop, files that change or vanish",
    shown: [
      ["e2e/statuses.test.ts", "a link to itself"],
      ["batch/InputFile.test.ts", "given a file that is written to while it is read"],
      ["batch/InputFile.test.ts", "given a file that is deleted while it is read"],
    ],
  },
  {
    number: 56,
    what: "networks larger than memory",
    shown: [
      ["e2e/memory.test.ts", "given less than a run needs, then it is refused before it begins"],
      ["sources/importNetwork.test.ts", "stops with the figure where the ties so far need more memory"],
    ],
  },
  {
    number: 57,
    what: "seeds that cannot reach many",
    shown: [["plans/outOfReach.test.ts", "law: in an undirected network"]],
  },
  { number: 58, what: "mixed timestamps", later: "columns of times" },
  {
    number: 59,
    what: "a store that is none, or newer",
    shown: [["store/openStoreFile.test.ts", "opening a file that is no store"]],
  },
  {
    number: 60,
    what: "a record cut at any byte",
    shown: [["faults/damagedStore.test.ts", "is found and named at every length"]],
  },
  {
    number: 61,
    what: "flipped bits",
    shown: [["faults/damagedStore.test.ts", "every eleventh bit"]],
  },
  {
    number: 62,
    what: "records doubled, swapped, removed, spliced",
    shown: [["e2e/hostileStores.test.ts", "then verify says which damage it is"]],
  },
  { number: 63, what: "lengths out of bounds", shown: [["events/decodeFrame.test.ts", "describe("]] },
  { number: 64, what: "snapshots", later: "snapshots: findings are always folded from events" },
  {
    number: 65,
    what: "places that cannot be written, names that some system refuses",
    shown: [["e2e/names.test.ts", "given a name that Windows refuses"]],
  },
  {
    number: 66,
    what: "output that is there, or half there",
    shown: [
      ["e2e/outputs.test.ts", "given files that are there, then nothing is run or replaced without --force"],
      ["e2e/export.test.ts", "describe("],
    ],
  },
  {
    number: 67,
    what: "full and failing disks",
    shown: [
      ["faults/failingDisk.test.ts", "what was acknowledged is there, nothing is half there"],
      ["faults/failingDisk.test.ts", "a device of one megabyte"],
      ["e2e/memory.test.ts", "given few open files"],
    ],
  },
  {
    number: 68,
    what: "clocks set back",
    shown: [["e2e/terminal.test.ts", "a clock that is set back an hour"]],
  },
  {
    number: 69,
    what: "locks of the living and the dead",
    shown: [["faults/failingDisk.test.ts", "given one that holds the lock"]],
  },
  {
    number: 70,
    what: "two at once, another scenario, another place",
    shown: [
      ["faults/failingDisk.test.ts", "given eight at once with the same scenario"],
      ["store/openStoreFile.test.ts", "keeps what it holds when it is copied or moved"],
      ["e2e/storeFormats.test.ts", "then it verifies, replays, exports, and the same command goes on"],
    ],
  },
  { number: 71, what: "shards that do not fit", later: "shards" },
  {
    number: 72,
    what: "tables cut in their footer",
    shown: [["store/exportParquet.test.ts", "given a file that is cut anywhere"]],
  },
  {
    number: 73,
    what: "closed and broken streams",
    shown: [["e2e/streams.test.ts", "given streams that are closed"]],
  },
  {
    number: 74,
    what: "signals",
    shown: [["e2e/signals.test.ts", "in the middle, then"]],
  },
  {
    number: 75,
    what: "worker threads that stop",
    shown: [["e2e/threads.test.ts", "given worlds over which every thread stops"]],
  },
  {
    number: 76,
    what: "memory, processors, files below need",
    shown: [["e2e/memory.test.ts", "limits that the machine sets"]],
  },
  {
    number: 77,
    what: "terminals and locales",
    shown: [["e2e/terminal.test.ts", "given one that can redraw a line"]],
  },
  {
    number: 78,
    what: "no HOME, no working folder, odd names",
    shown: [["e2e/terminal.test.ts", "given a working folder that was removed"]],
  },
  {
    number: 79,
    what: "--json with an error",
    shown: [["e2e/statuses.test.ts", "given --json, then an error is one JSON object"]],
  },
  {
    number: 80,
    what: "a million warnings",
    shown: [["e2e/terminal.test.ts", "then the first five are told, and how many more"]],
  },
];
