import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { EventStore } from "../../src/store/EventStore.ts";
import { SqliteEventStore } from "../../src/store/SqliteEventStore.ts";
import { version } from "../../src/version.ts";
import { labelOf, parseCsv } from "../events/parseCsv.ts";
import { ask, DUCKDB_TYPES, described, footerOf } from "../store/duckDb.ts";
import { codesIn, ended, KARATE, workplace } from "./skipstone.ts";

const { write, run, start, path, shell } = workplace();

/** People whose names are everything that a table must carry and a spreadsheet must not run. */
const PEOPLE = ["=HYPERLINK(1)", "@SUM(A1)", "-1", "+82 10", "'=quoted", 'a "b", c', "두\n줄", "한국", "🎉"];
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
write(
  "people.csv",
  ["from,to", ...PEOPLE.map((name, at) => `${quoted(name)},${quoted(PEOPLE[(at + 1) % 9]!)}`), ""].join("\n"),
);
const pick = { by: "degree", count: 1 };
write("odd.json", {
  info: { title: "=title, 제목" },
  network: { kind: "file", path: "people.csv" },
  content: { transmissibility: 0.7 },
  plans: {
    "=1+1": [{ starter: "people", ids: ["=HYPERLINK(1)", "🎉"] }],
    '한국 "plan"': [{ starter: "influencers", pick }],
  },
  runs: 25,
  record: "full",
});
await run("run", "odd.json", "--quiet", "--store", "odd.db");

interface Sidecar {
  readonly table: string;
  readonly rows: number;
  readonly batches: readonly Record<string, unknown>[];
  readonly columns: readonly {
    readonly name: string;
    readonly type: keyof typeof DUCKDB_TYPES;
    readonly unit?: string;
  }[];
  readonly file: { readonly name: string; readonly bytes: number; readonly sha256: string };
}
const sidecarOf = (file: string): Sidecar => JSON.parse(readFileSync(path(`${file}.meta.json`), "utf8"));

for (const table of ["events", "runs"] as const) {
  describe(`a store exported as a table of ${table}`, async () => {
    const name = (format: string): string => `${table}.${format}`;
    for (const format of ["csv", "jsonl", "parquet"]) {
      await run("export", "--table", table, "--store", "odd.db", "--out", name(format));
    }
    const rows = await ask(`SELECT * FROM '${path(name("parquet"))}'`);
    const { columns } = sidecarOf(name("parquet"));

    it("given Parquet, then DuckDB finds the types of the dictionary, and as many rows as it says", async () => {
      const types = Object.fromEntries(columns.map((each) => [each.name, DUCKDB_TYPES[each.type]]));
      expect(await described(`'${path(name("parquet"))}'`)).toEqual(types);
      expect(rows.length).toBeGreaterThan(40);
      expect(sidecarOf(name("parquet")).rows).toBe(rows.length);
    });

    it("given JSON Lines, then its values are those of Parquet, row for row", () => {
      const lines = readFileSync(path(name("jsonl")), "utf8")
        .trimEnd()
        .split("\n");
      expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
    });

    it("given CSV, then its values are those of Parquet, row for row, but for the apostrophe before a formula", async () => {
      const types = columns.map((each) => `'${each.name}': '${DUCKDB_TYPES[each.type]}'`).join(", ");
      const source = `read_csv('${path(name("csv"))}', header = true, quote = '"', escape = '"', columns = {${types}})`;
      const read = await ask(`SELECT * FROM ${source}`);
      const labels = read.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, cell]) => [key, typeof cell === "string" ? labelOf(cell) : cell]),
        ),
      );
      expect(labels).toEqual(rows);
      expect(read).not.toEqual(rows);
      for (const cell of parseCsv(readFileSync(path(name("csv")), "utf8")).flat()) {
        if (!/^-?[0-9.]+$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }
    });

    it("given any format, then the metadata beside it tell of its bytes, rows, batches and columns", () => {
      for (const format of ["csv", "jsonl", "parquet"]) {
        const bytes = readFileSync(path(name(format)));
        expect(sidecarOf(name(format))).toMatchObject({
          ...{ command: "export", version, stream: 1, table, format, rows: rows.length },
          batches: [
            { id: "b1", plan: "=1+1", title: "=title, 제목", seed: "1", stream: 1, runs: 25, worlds: "0-24" },
            { id: "b2", plan: '한국 "plan"', runs: 25, worlds: "0-24" },
          ],
          file: {
            name: name(format),
            bytes: bytes.length,
            sha256: createHash("sha256").update(bytes).digest("hex"),
          },
        });
      }
    });

    it("given Parquet, then its footer has what is beside it, and the units", async () => {
      const footer = await footerOf(path(name("parquet")));
      const { file: _, ...beside } = sidecarOf(name("parquet"));
      expect(JSON.parse(footer.skipstone!)).toEqual(beside);
      expect(footer).toMatchObject({
        "skipstone.version": version,
        "skipstone.stream": "1",
        "skipstone.seed": "1",
        "skipstone.table": table,
        "skipstone.rows": String(rows.length),
        "skipstone.scenario_hash": beside.batches[0]!.scenarioHash,
        "skipstone.network_hash": beside.batches[0]!.networkHash,
      });
      for (const { name: column, unit } of columns) {
        expect(footer[`skipstone.column.${column}`], column).toMatch(unit ? `[${unit}]` : /\S/);
      }
      expect(columns.some(({ unit }) => unit === "rounds")).toBe(true);
    });

    it("given the same store again, then every byte is the same", async () => {
      mkdirSync(path(`again-${table}`));
      for (const format of ["csv", "jsonl", "parquet"]) {
        await run("export", "--table", table, "--store", "odd.db", "--out", `again-${table}/${name(format)}`);
        for (const file of [name(format), `${name(format)}.meta.json`]) {
          expect(readFileSync(path(`again-${table}/${file}`)).equals(readFileSync(path(file)))).toBe(true);
        }
      }
    });
  });
}

describe("the table of runs", () => {
  it("given a store, then its totals are those of the report, without a run being simulated", async () => {
    const { stdout } = await run("run", "odd.json", "--no-store", "--json");
    const { plans } = JSON.parse(stdout);
    const means = await ask(
      `SELECT plan, avg(sharers) AS sharers, avg(viewers) AS viewers FROM '${path("runs.parquet")}' GROUP BY plan`,
    );
    expect(means).toHaveLength(2);
    for (const { plan, sharers, viewers } of means) {
      expect(sharers).toBeCloseTo(plans[plan as string].sharers.mean, 12);
      expect(viewers).toBeCloseTo(plans[plan as string].viewers.mean, 12);
    }
    // Every event of `record: full` is stored, and views have a digest of their own.
    const [sums] = await ask(
      `SELECT sum(events)::INT AS events, count(view_digest)::INT AS views FROM '${path("runs.csv")}'`,
    );
    expect(sums).toEqual({ events: sidecarOf("events.csv").rows, views: 50 });
  });

  it("given viewers that were not measured, then their cells are empty, and so are digests of views", async () => {
    write("fast.json", { ...KARATE, measure: ["sharers"], runs: 3, record: "activations" });
    await run("run", "fast.json", "--quiet", "--store", "fast.db");
    const { stdout } = await run("export", "--table", "runs", "--format", "jsonl", "--store", "fast.db");
    const rows = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows).toHaveLength(6);
    for (const row of rows)
      expect(row).toMatchObject({ viewers: null, view_digest: null, end_reason: "diedOut" });
  });

  it("given a batch that went on without measuring viewers, then its later worlds alone have none", async () => {
    write("mixed.json", { ...KARATE, runs: 2 });
    await run("run", "mixed.json", "--quiet", "--store", "mixed.db");
    const fewer = ["--set", "measure=[sharers]", "--runs", "4", "--plans", "hubs"];
    await run("run", "mixed.json", "--quiet", "--store", "mixed.db", ...fewer);
    await run("export", "--table", "runs", "--store", "mixed.db", "--out", "mixed.parquet");
    const rows = await ask(
      `SELECT world, viewers >= sharers AS seen FROM '${path("mixed.parquet")}' WHERE plan = 'hubs' ORDER BY world`,
    );
    expect(rows.map(({ seen }) => seen)).toEqual([true, true, null, null]);
  });

  it("given names of runs, then those runs alone, each once, and the metadata say which", async () => {
    const named = ["=1+1@3", "=1+1@3", '한국 "plan"@7', "=1+1@24"];
    const { status } = await run(
      "export",
      ...named,
      "--table",
      "runs",
      "--store",
      "odd.db",
      "--out",
      "some.csv",
    );
    expect(status).toBe(0);
    const [, ...rows] = parseCsv(readFileSync(path("some.csv"), "utf8"));
    expect(rows.map(([name]) => labelOf(name!))).toEqual(["=1+1@3", "=1+1@24", '한국 "plan"@7']);
    expect(sidecarOf("some.csv")).toMatchObject({
      rows: 3,
      batches: [
        { runs: 2, worlds: "3,24" },
        { runs: 1, worlds: "7" },
      ],
    });
  });
});

describe("where an export goes", () => {
  it("given a pipe or a file as stdout, then Parquet is written there, byte for byte, with nothing beside it", async () => {
    const { status, stderr } = await shell(
      "set -o pipefail; skipstone export --format parquet --store odd.db | cat > piped && skipstone export --format parquet --store odd.db > sent",
    );
    expect([status, stderr]).toEqual([0, ""]);
    for (const file of ["piped", "sent"]) {
      expect(readFileSync(path(file)).equals(readFileSync(path("events.parquet")))).toBe(true);
      expect(existsSync(path(`${file}.meta.json`))).toBe(false);
    }
  });

  it("given a reader that wants four bytes of Parquet, then it is no failure", async () => {
    const line = "set -o pipefail; skipstone export --format parquet --store odd.db | head -c 4; echo $?";
    expect(await shell(line)).toMatchObject({ stdout: "PAR10\n", stderr: "" });
  });

  const hasTerminal = spawnSync("script", ["--version"]).status === 0;
  it.skipIf(!hasTerminal)(
    `given a terminal, then Parquet is refused in one sentence${hasTerminal ? "" : " (skipped: there is no `script` to make one)"}`,
    async () => {
      const line = '"$NODE" "$COMMAND" export --format parquet --store odd.db';
      const { stdout } = await shell(`script -qec '${line}' /dev/null; echo $?`);
      expect([codesIn(stdout), stdout.trimEnd().split("\n").at(-1)]).toEqual([["E-CLI-015"], "2"]);
    },
  );

  it("given a data file or metadata that are there, then nothing is written without --force", async () => {
    writeFileSync(path("lone.csv.meta.json"), "mine");
    const refused = await run("export", "--store", "odd.db", "--out", "lone.csv");
    expect([refused.status, codesIn(refused.stderr)]).toEqual([2, ["E-CLI-009"]]);
    expect(refused.stderr).toContain("lone.csv.meta.json");
    expect(existsSync(path("lone.csv"))).toBe(false);
    expect(readFileSync(path("lone.csv.meta.json"), "utf8")).toBe("mine");
    expect((await run("export", "--store", "odd.db", "--out", "lone.csv", "--force")).status).toBe(0);
    expect(sidecarOf("lone.csv").file.bytes).toBe(statSync(path("lone.csv")).size);
  });

  it("given a place that no file can take, or the store itself, then that is said, and nothing is lost", async () => {
    mkdirSync(path("taken"));
    const before = readFileSync(path("odd.db"));
    for (const [out, status, code] of [
      ["", 2, "E-CLI-005"],
      ["new/", 2, "E-CLI-005"],
      ["taken", 3, "E-CLI-002"],
      ["/dev/null", 3, "E-CLI-002"],
      ["odd.json/x.csv", 6, "E-CLI-010"],
      ["./odd.db", 2, "E-CLI-016"],
    ] as const) {
      const { status: given, stderr } = await run("export", "--store", "odd.db", "--force", "--out", out);
      expect([out, given, codesIn(stderr)]).toEqual([out, status, [code]]);
    }
    expect(readFileSync(path("odd.db")).equals(before)).toBe(true);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it("given a store without a batch, then each format is whole and has its columns", async () => {
    const nothing = Effect.flatMap(EventStore, (store) => store.batches());
    await Effect.runPromise(nothing.pipe(Effect.provide(SqliteEventStore.layer(path("none.db")))));
    for (const format of ["csv", "jsonl", "parquet"]) {
      const file = `none.${format}`;
      expect((await run("export", "--store", "none.db", "--out", file)).status).toBe(0);
      expect(sidecarOf(file)).toMatchObject({ format, rows: 0, batches: [] });
    }
    expect(readFileSync(path("none.csv"), "utf8").split("\n")).toHaveLength(2);
    expect(await described(`'${path("none.parquet")}'`)).toEqual(
      await described(`'${path("events.parquet")}'`),
    );
  });
});

describe("an export that is stopped in the middle", async () => {
  // Only digests are stored of most of these runs: they are simulated again, for some seconds.
  write("long.json", {
    network: { kind: "small-world", people: 2000, ties: 10, rewiring: 0.1 },
    content: { transmissibility: 0.25 },
    plans: { hubs: [{ starter: "influencers", pick: { by: "degree", count: 5 } }] },
    runs: 3000,
    measure: ["sharers"],
  });
  await run("run", "long.json", "--quiet", "--store", "long.db");
  const underWay = (folder: string): boolean =>
    existsSync(path(folder)) &&
    readdirSync(path(folder)).some((name) => statSync(path(`${folder}/${name}`)).size > 100_000);

  for (const [signal, status, format] of [
    ["SIGKILL", null, "parquet"],
    ["SIGKILL", null, "csv"],
    ["SIGTERM", 143, "parquet"],
  ] as const) {
    it(`given ${signal}, then there is no ${format} under its name, and nothing beside it`, async () => {
      const folder = `${signal}-${format}`;
      mkdirSync(path(folder));
      const child = start(["export", "--store", "long.db", "--out", `${folder}/all.${format}`]);
      const end = ended(child);
      while (!underWay(folder)) {
        if (child.exitCode !== null) throw new Error("it ended before it could be stopped");
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      child.kill(signal);
      expect((await end).status).toBe(status);
      const left = readdirSync(path(folder));
      if (status === null) expect(left).toEqual([expect.stringMatching(/^\.unfinished-/)]);
      else expect(left).toEqual([]);
      if (status !== null || format !== "parquet") return;
      // What is left has no footer: even under another name nobody takes it for a whole file.
      copyFileSync(path(`${folder}/${left[0]}`), path("half.parquet"));
      await expect(ask(`SELECT count(*) FROM '${path("half.parquet")}'`)).rejects.toThrow(
        /magic|footer|parquet/i,
      );
    });
  }

  it("given a reader of Parquet that leaves in the middle, then the command ends soon, with status 0", async () => {
    const child = start(["export", "--store", "long.db", "--format", "parquet"]);
    const end = ended(child);
    await once(child.stdout!, "data");
    child.stdout!.destroy();
    expect(await end).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("the metadata beside the tables of `run --out`", () => {
  it("given scenarios, then each CSV has its own, with sources, columns and the sum of its bytes", async () => {
    await run("run", "odd.json", "--no-store", "--quiet", "--out", "results");
    for (const [file, table] of [
      ["runs.csv", "plans"],
      ["odd.curves.csv", "curves"],
    ] as const) {
      const bytes = readFileSync(path(`results/${file}`));
      const [header, ...rows] = parseCsv(bytes.toString());
      const beside = sidecarOf(`results/${file}`);
      expect(beside).toMatchObject({
        ...{ command: "run", version, stream: 1, table, format: "csv", rows: rows.length },
        scenarios: [{ file: "odd.json", title: "=title, 제목", seed: "1", runs: 25 }],
        file: { name: file, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") },
      });
      expect(beside.columns.map(({ name }) => name)).toEqual(header);
      const source = `read_csv('${path(`results/${file}`)}', header = true, quote = '"', escape = '"', columns = {${beside.columns
        .map(({ name, type }) => `'${name}': '${DUCKDB_TYPES[type]}'`)
        .join(", ")}})`;
      expect(await ask(`SELECT count(*)::INT AS n FROM ${source}`)).toEqual([{ n: rows.length }]);
    }
  });

  it("given scenarios whose files would be one and the same, then that is said first", async () => {
    mkdirSync(path("clash"));
    for (const name of ["runs.csv.meta.json", "a.yaml", "a.curves.csv.meta.yaml"]) {
      write(`clash/${name}`, JSON.stringify(KARATE));
    }
    const { status, stderr } = await run("run", "clash", "--no-store", "--out", "clashing");
    expect([status, codesIn(stderr)]).toEqual([2, ["E-CLI-007", "E-CLI-007"]]);
    expect(existsSync(path("clashing"))).toBe(false);
  });
});
