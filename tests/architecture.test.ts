import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const SRC = join(ROOT, "src");

interface SourceFile {
  readonly path: string;
  readonly folder: string;
  readonly name: string;
  readonly text: string;
  /** The text without comments and without what stands in quotes. */
  readonly code: string;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

const files: readonly SourceFile[] = filesBelow(SRC).map((file) => {
  const text = readFileSync(file, "utf8");
  const path = relative(SRC, file).replaceAll("\\", "/");
  const withoutComments = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
  return {
    path,
    folder: path.includes("/") ? (path.split("/")[0] as string) : "",
    name: basename(path, ".ts"),
    text,
    code: withoutComments.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""'),
  };
});

/** What each folder may import: our folders first, then packages by their beginnings. Type-only imports count. */
const MAY_IMPORT: Readonly<
  Record<string, { readonly folders: readonly string[]; readonly packages: readonly string[] }>
> = {
  randomness: { folders: [], packages: ["seedrandom"] },
  events: { folders: ["randomness"], packages: [] },
  network: { folders: ["randomness"], packages: [] },
  statistics: { folders: ["randomness"], packages: [] },
  engine: { folders: ["randomness", "network", "events"], packages: [] },
  model: { folders: [], packages: ["effect/", "yaml"] },
  sources: { folders: ["model", "network", "randomness"], packages: ["graphology", "saxes"] },
  tipping: { folders: ["engine", "network", "randomness", "statistics"], packages: [] },
  seeding: {
    folders: ["engine", "events", "network", "randomness", "statistics", "tipping"],
    packages: ["graphology"],
  },
  plans: { folders: ["model", "network", "engine", "tipping", "seeding", "randomness"], packages: [] },
  projections: { folders: ["events", "network", "engine", "statistics", "randomness"], packages: [] },
  store: { folders: ["events", "randomness"], packages: ["effect/", "node:", "hyparquet-writer"] },
  batch: {
    folders: [
      "randomness",
      "events",
      "network",
      "statistics",
      "engine",
      "tipping",
      "seeding",
      "model",
      "sources",
      "plans",
      "projections",
      "store",
    ],
    packages: ["effect/", "@effect/platform-node/", "node:"],
  },
  report: {
    folders: ["model", "projections", "statistics", "tipping", "seeding", "sources", "network", "events"],
    packages: ["echarts"],
  },
};
const EDGES = ["cli", ""];

/** Files that hold small functions of one kind, and are named after the kind. */
const COLLECTIONS = ["randomness/coins.ts", "randomness/exactMath.ts", "statistics/metrics.ts"];

const PURE = [
  "randomness",
  "events",
  "network",
  "statistics",
  "engine",
  "tipping",
  "seeding",
  "model",
  "sources",
  "plans",
  "projections",
  "report",
];
const EXACT = [
  ...["randomness", "network", "sources", "engine", "tipping", "seeding"],
  ...["plans", "statistics", "projections"],
];
/** The same number on every machine: these are either exact by IEEE 754 or work on whole numbers. */
const EXACT_MATH = "sqrt|floor|ceil|round|trunc|abs|min|max|sign|imul|clz32|fround|hypot";

function importsOf({ text }: { readonly text: string }): string[] {
  const statements = /^(?:import|export)\b[^"';]*?from "([^"]+)"|\bimport\("([^"]+)"\)|^import "([^"]+)"/gm;
  return [...text.matchAll(statements)].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}

const complaints = (check: (file: SourceFile) => readonly string[]): string[] =>
  files.flatMap((file) => check(file).map((what) => `${file.path}: ${what}`));

describe("the house explains itself", () => {
  it("dependencies point one way: each folder imports only what the table allows", () => {
    const wrong = complaints((file) => {
      if (EDGES.includes(file.folder)) return [];
      const allowed = MAY_IMPORT[file.folder];
      if (allowed === undefined) return ["is in a folder that the import table does not know"];
      return importsOf(file).filter((specifier) => {
        if (!specifier.startsWith(".")) return !allowed.packages.some((name) => specifier.startsWith(name));
        const target = relative(SRC, resolve(dirname(join(SRC, file.path)), specifier)).replaceAll("\\", "/");
        const folder = target.includes("/") ? (target.split("/")[0] as string) : "";
        return folder !== file.folder && !allowed.folders.includes(folder);
      });
    });
    expect(wrong).toEqual([]);
  });

  it("graphology, seedrandom, hyparquet-writer and ECharts stay where they belong", () => {
    const users = (name: string) =>
      files.filter((file) => importsOf(file).some((each) => each.startsWith(name)));
    expect(users("graphology").length).toBeLessThanOrEqual(3);
    expect(users("seedrandom").map(({ path }) => path)).toEqual(["randomness/RootKey.ts"]);
    expect(users("hyparquet-writer").map(({ path }) => path)).toEqual(["store/exportParquet.ts"]);
    // Others name its types, which cost nothing.
    const drawing = files.filter(({ text }) => /^import (?!type\b)[^;]*from "echarts/m.test(text));
    expect(drawing.map(({ path }) => path)).toEqual(["report/charts/renderSvg.ts"]);
  });

  it("a file is named after what it exports", () => {
    const entrances = ["index.ts", "cli/skipstone.ts", "batch/worldsWorker.ts"];
    const wrong = complaints(({ path, name, text }) => {
      if ([...entrances, ...COLLECTIONS].includes(path)) return [];
      const exported = new RegExp(`export (?:async )?(?:function\\*?|const|class|interface|type) ${name}\\b`);
      return exported.test(text) ? [] : [`exports nothing called ${name}`];
    });
    expect(wrong).toEqual([]);
  });

  it("files keep to 350 lines, functions to 70, lines to 110 columns", () => {
    const wrong = complaints(({ text }) => {
      const lines = text.split("\n");
      const long = lines.findIndex((line) => line.length > 110 && withoutTexts(line).length > 110);
      return [
        ...(lines.length > 350 ? [`${lines.length} lines`] : []),
        ...(long >= 0 ? [`line ${long + 1} has ${lines[long]?.length} columns`] : []),
        ...longFunctions(lines),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it("nothing ambient outside the edges: no clock, no console, no process, no Math.random", () => {
    const banned = /\bMath\.random\b|\bDate\.now\b|\bnew Date\b|\bconsole\.|\bprocess\.|\bperformance\./g;
    const wrong = complaints(({ folder, code }) =>
      PURE.includes(folder) ? [...code.matchAll(banned)].map((match) => match[0]) : [],
    );
    expect(wrong).toEqual([]);
  });

  it("no transcendental Math where bits must be equal on every machine, and no power operator", () => {
    const inexact = new RegExp(`\\bMath\\.(?!(?:${EXACT_MATH})\\b)[a-z]\\w*|\\*\\*(?!/)`, "g");
    const wrong = complaints(({ folder, code }) =>
      EXACT.includes(folder) ? [...code.matchAll(inexact)].map((match) => match[0]) : [],
    );
    expect(wrong).toEqual([]);
  });

  it("no barrel imports of effect: they cost half a second at every start", () => {
    const barrels = ["effect", "@effect/platform-node", "effect/cli", "effect/rpc", "effect/workers"];
    expect(complaints((file) => importsOf(file).filter((each) => barrels.includes(each)))).toEqual([]);
  });

  it("only the words of the glossary name files and exports", () => {
    const banned = /infect|agent|simulation|util|helper|common|misc|manager|handler/i;
    const wrong = complaints(({ path, code }) => {
      const exported = [
        ...code.matchAll(/export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/g),
      ];
      return [path, ...exported.map((match) => match[1] as string)].filter((name) => banned.test(name));
    });
    expect(wrong).toEqual([]);
  });

  it("every algorithm says what it is, where it comes from, what it costs and how it fails", () => {
    const algorithms = [
      ...["randomness", "network", "engine", "tipping", "seeding"],
      ...["plans", "projections", "statistics"],
    ];
    const headings = ["Cost", "Failure"];
    const wrong = complaints(({ folder, name, text }) => {
      const isAlgorithm = algorithms.includes(folder) && /^[a-z]/.test(name) && text.split("\n").length > 40;
      if (!isAlgorithm) return [];
      return headings
        .filter((heading) => !new RegExp(`^ \\* ${heading}\\s`, "m").test(text))
        .map((h) => `no ${h}`);
    });
    expect(wrong).toEqual([]);
  });

  it("nothing in src is dead: every file is imported by another or tested on its own, or is an entrance", () => {
    const entrances = new Set(["index.ts", "cli/skipstone.ts", "batch/worldsWorker.ts"]);
    const readers = [...filesBelow(SRC), ...filesBelow(join(ROOT, "tests"))].filter((file) =>
      file.endsWith(".ts"),
    );
    const imported = new Set(
      readers.flatMap((file) =>
        importsOf({ text: readFileSync(file, "utf8") })
          .filter((specifier) => specifier.startsWith("."))
          .map((specifier) => relative(SRC, resolve(dirname(file), specifier)).replaceAll("\\", "/")),
      ),
    );
    const dead = files
      .filter(({ path }) => !entrances.has(path) && !imported.has(path))
      .map(({ path }) => path);
    expect(dead).toEqual([]);
  });
});

/** A sentence or a pattern in one piece may be as long as it is. */
const withoutTexts = (line: string): string => line.replace(/"[^"]*"|`[^`]*`|\/\S{60,}\/\w*/g, "");

/** Functions longer than 70 lines, told by the braces of a top-level declaration or a method. */
function longFunctions(lines: readonly string[]): string[] {
  const long: string[] = [];
  for (const [start, line] of lines.entries()) {
    const opening =
      /^(\s*)(?:export )?(?:async )?(?:function\*? \w+|(?:const|let) \w+ = .*(?:=>|function\*? ?\()|[#\w]+\(.*\).*) *.*\{$/.exec(
        line,
      );
    if (opening === null || /^\s*(?:if|for|while|switch|return|describe|it)\b/.test(line)) continue;
    const end = lines.findIndex((other, i) => i > start && other.startsWith(`${opening[1]}}`));
    if (end - start > 70) long.push(`function at line ${start + 1} has ${end - start} lines`);
  }
  return long;
}
