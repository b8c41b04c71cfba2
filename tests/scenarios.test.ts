import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as Effect from "effect/Effect";
import { afterAll, describe, expect, it } from "vitest";
import { decodeFile, loadScenario } from "../src/batch/loadScenario.ts";
import { runScenario } from "../src/batch/runScenario.ts";
import { tipGains } from "../src/batch/tipGains.ts";
import { withFalseAlarms } from "../src/batch/withFalseAlarms.ts";
import type { Info } from "../src/model/Info.ts";
import { scenarioTemplates } from "../src/model/scenarioTemplates.ts";
import { STREAM } from "../src/randomness/RootKey.ts";
import { findValue } from "../src/report/findValue.ts";
import { expectationProblem } from "../src/report/Gate.ts";
import { problemText } from "../src/report/messages.ts";
import type { RunReport } from "../src/report/RunReport.ts";
import { runJson } from "../src/report/runJson.ts";
import type { PlanGains } from "../src/tipping/ScenarioTipping.ts";
import { version } from "../src/version.ts";

const root = join(import.meta.dirname, "..");
const library = readdirSync(join(root, "scenarios"))
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => join("scenarios", name));

const SCHEMA_LINE = "# yaml-language-server: $schema=./scenario.schema.json";
const SECTIONS = [
  "whatIsIt",
  "howItWorks",
  "howToUseIt",
  "thingsToNotice",
  "thingsToTry",
  "extending",
  "references",
] as const satisfies readonly (keyof Info)[];

const loadFile = (file: string, overrides: readonly string[]) =>
  decodeFile(resolve(root, file), overrides).pipe(Effect.flatMap((decoded) => loadScenario(decoded)));

/** In this process, on one thread, nobody told. */
const quietly = { workers: 1, cores: 1, onProgress: () => Effect.void };

const reports = new Map<string, Promise<RunReport>>();

/** Stages 1 to 8 without a store, once for the same overrides. */
function runFile(file: string, overrides: readonly string[] = []): Promise<RunReport> {
  const name = JSON.stringify([file, overrides]);
  const report = reports.get(name) ?? Effect.runPromise(reported(file, overrides));
  reports.set(name, report);
  return report;
}

const reported = Effect.fnUntraced(function* (file: string, overrides: readonly string[]) {
  const loaded = yield* loadFile(file, overrides);
  const result = yield* withFalseAlarms(loaded, yield* runScenario(loaded, quietly), quietly);
  return { ...result, version, stream: STREAM, warnings: loaded.warnings };
});

/** What it brings some of its plans to start together and at once, without the rest of `tip`. */
async function gainsIn({ file, overrides, plans }: RunCommand, runs: number): Promise<PlanGains[]> {
  const loaded = await Effect.runPromise(loadFile(file, [...overrides, `runs=${runs}`]));
  const named = loaded.plans.filter(({ name }) => plans.includes(name));
  return Promise.all(named.map((plan) => Effect.runPromise(tipGains(loaded, plan, quietly))));
}

const decode = (file: string, overrides: readonly string[] = []) =>
  Effect.runPromise(decodeFile(join(root, file), overrides));

const paragraphs = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("skipstone "));

/** The commands that a section quotes: each on a line of its own. */
const commandsIn = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("skipstone "));

/** The words of a command line: text in double quotes is one. */
const words = (command: string): string[] =>
  [...command.matchAll(/"[^"]*"|\S+/g)].map(([word]) => word.replaceAll('"', ""));

interface RunCommand {
  readonly file: string;
  readonly overrides: readonly string[];
  readonly plans: readonly string[];
}

/** A quoted `skipstone run`, or `tip` of gains; any word that is not understood here fails the test. */
function parseRun([file = "", ...flags]: readonly string[]): RunCommand {
  const overrides: string[] = [];
  const plans: string[] = [];
  for (let i = 0; i < flags.length; i += 2) {
    const [flag, value = ""] = [flags[i], flags[i + 1]];
    if (flag === "--set") overrides.push(value);
    else if (flag === "--plans") plans.push(...value.split(","));
    else throw new Error(`unknown flag ${flag}`);
  }
  return { file, overrides, plans };
}

describe("The library of scenarios", () => {
  it("holds the eight first ideas, and explains none of them in another's words", async () => {
    expect(library.length).toBeGreaterThanOrEqual(8);
    const all = await Promise.all(library.map((file) => decode(file)));
    const told = all.flatMap(({ scenario: { info } }) =>
      SECTIONS.filter((section) => section !== "references").flatMap((section) =>
        paragraphs(info[section] ?? ""),
      ),
    );
    expect(told.filter((paragraph, i) => told.indexOf(paragraph) !== i)).toEqual([]);
    const titles = all.map(({ scenario }) => scenario.info.title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe.each(library)("%s", (file) => {
  it("begins by naming its schema and says everything about itself", async () => {
    expect(readFileSync(join(root, file), "utf8").split("\n")[0]).toBe(SCHEMA_LINE);
    const { scenario, warnings } = await decode(file);
    expect(warnings).toEqual([]);
    expect(scenario.info.title).not.toBe("Untitled scenario");
    for (const section of SECTIONS) expect(scenario.info[section]?.trim(), section).toBeTruthy();
    const [first = ""] = paragraphs(scenario.info.whatIsIt ?? "");
    expect(first.length).toBeGreaterThanOrEqual(40);
    expect(first.length).toBeLessThanOrEqual(700);
    for (const section of ["thingsToNotice", "thingsToTry"] as const) {
      expect(scenario.info[section], `${section} asks nothing`).toContain("?");
    }
  });

  it("meets what it says a run must show, and says why it must", async () => {
    const report = await runFile(file);
    const json = runJson(report);
    expect(report.warnings).toEqual([]);
    expect(report.scenario.expect.length).toBeGreaterThan(0);
    for (const expectation of report.scenario.expect) {
      expect(expectation.because?.trim(), expectation.finding).toBeTruthy();
      const problem = expectationProblem(expectation, json, file);
      expect(problem === null ? "met" : problemText(problem, "en")).toBe("met");
    }
  });

  it("quotes commands that work", async () => {
    const { scenario } = await decode(file);
    const quoted = SECTIONS.map((section) => scenario.info[section] ?? "").flatMap(commandsIn);
    expect(quoted[0]).toBe(`skipstone run ${file}`);
    expect(quoted.length).toBeGreaterThan(2);
    expect(new Set(quoted).size).toBe(quoted.length);
    const names = scenario.plans.map(({ name }) => name);
    for (const command of quoted) {
      const [, verb, ...rest] = words(command);
      if (verb === "run") {
        const run = parseRun(rest);
        expect(run.file, command).toBe(file);
        for (const plan of run.plans) expect(names, command).toContain(plan);
        const report = await runFile(run.file, [...run.overrides, "runs=3"]);
        expect(report.plans.length, command).toBe(names.length);
      } else if (verb === "tip") {
        expect(rest[1], command).toBe("--gains");
        const tip = parseRun(rest.toSpliced(1, 1));
        expect(tip.file, command).toBe(file);
        const gains = await gainsIn(tip, 3);
        expect(gains.length, command).toBe(tip.plans.length);
        for (const { synchrony } of gains) expect(synchrony, command).toBeDefined();
      } else if (verb === "replay") {
        const [plan = "", world = ""] = (rest[0] ?? "").split("@");
        expect(names, command).toContain(plan);
        expect(Number(world), command).toBeLessThan(20);
        expect(scenario.record, command).not.toBe("none");
      } else if (verb === "explain") expect(rest, command).toEqual([file]);
      else expect(command).toBe("skipstone verify");
    }
  });
});

describe("What `skipstone init` writes", () => {
  const folder = mkdtempSync(join(tmpdir(), "skipstone-templates-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(Object.entries(scenarioTemplates))(
    "%s: runs, and every plan reaches somebody",
    async (name, { text }) => {
      const file = join(folder, `${name}.yaml`);
      writeFileSync(file, text);
      writeFileSync(join(folder, "edges.csv"), "source,target\nAda,Grace\nGrace,Edsger\nEdsger,Ada\n");
      const report = await runFile(file, ["runs=5"]);
      expect(report.plans.length).toBeGreaterThan(0);
      for (const { findings } of report.plans) expect(findings.sharers.mean).toBeGreaterThan(0);
    },
  );
});

/** What the prose lets its reader find out: a change of a scenario, and where a finding must then lie. */
const discoveries: readonly {
  readonly file: string;
  readonly set: readonly string[];
  readonly finding: string;
  readonly between: readonly [number, number];
  readonly because: string;
  /** Looked at in the long form alone: it takes longer than the others together. */
  readonly isLong?: true;
}[] = [
  {
    file: "karate-club-rumour.yaml",
    set: ["content.transmissibility=0.2", "runs=2000"],
    finding: "plans.both-leaders.sharers.mean",
    between: [12.73, 13.47],
    because: "CyNetDiff found 13.097 ± 0.013 with standard deviation 4.07; 4 standard errors of 2,000 worlds",
  },
  {
    file: "the-giant-cascade.yaml",
    set: ["content.transmissibility=0.2"],
    finding: "plans.one-person.sharers.mean",
    between: [3.6, 6.4],
    because: "1 ÷ (1 − 0.8) = 5 with variance 0.8 ÷ 0.2³ = 100, 4 standard errors of 1,000 worlds",
  },
  {
    file: "a-spoofed-slogan.yaml",
    set: ["audience.segments.everybody.defence=0.33"],
    finding: "plans.ten-fans.sentiment.negativeByGeneration.15",
    between: [0.21, 0.29],
    because: "0.1 turn and 0.297 turn back: 0.1 ÷ 0.397 = 0.252, with families of people who agree",
  },
  {
    file: "together-or-never.yaml",
    set: ["content.contagion.memory=null"],
    finding: "pairs.0.tieShare",
    between: [1, 1],
    because:
      "without forgetting who is reached does not depend on when anybody starts: the gain is 1 in every world",
  },
  {
    file: "small-world-shortcuts.yaml",
    set: ["network.rewiring=0", "runs=20"],
    finding: "plans.one-person.sharers.mean",
    between: [251, 251],
    because: "a ring passes news on by exactly ten people a round",
  },
  {
    file: "hubs-or-random-seeds.yaml",
    set: ["content.transmissibility=0.15", "runs=200"],
    finding: "pairs.0.winShare",
    between: [0.75, 1],
    because: "far above the tipping point random seeds win: 444.5 against 434.7 on such a network",
  },
  {
    file: "echo-chambers.yaml",
    set: ["network.between=0", "runs=200"],
    finding: "plans.twelve-in-one-chamber.sharers.q95",
    between: [12, 100],
    because: "nobody outside can be reached",
  },
  {
    file: "echo-chambers.yaml",
    set: ["network.between=0.12"],
    finding: "pairs.0.difference.mean",
    between: [-7, 7],
    because: "without chambers the two plans have one law; 4 standard errors of the paired difference",
  },
  {
    file: "two-waves-against-one.yaml",
    set: ["horizon=12", "runs=50"],
    finding: "pairs.0.winShare",
    between: [0, 0],
    because: "with a deadline nobody is reached later for starting earlier",
  },
  {
    file: "a-chain-of-trust.yaml",
    set: ["content.transmissibility=0.8", "runs=1000"],
    finding: "plans.first-in-line.sharers.mean",
    between: [4.43, 5.57],
    because: "(1 − 0.8^61) ÷ 0.2 = 5 with standard deviation √0.8 ÷ 0.2; 4 standard errors of 1,000 worlds",
  },
  {
    file: "flagship.yaml",
    set: ["network.seed=autumn", "runs=100"],
    finding: "pairs.0.winShare",
    between: [0, 0.3],
    because: "in this other town one leader alone has an audience of 3,587",
  },
  {
    file: "a-launch-on-three-channels.yaml",
    set: ["channels.weibo.hotTopic=false"],
    finding: "pairs.0.difference.mean",
    between: [-0.7, 0.4],
    because: "without the list the synchrony gain is 1.00: the same 193 sharers whenever one starts",
  },
  {
    file: "a-launch-on-three-channels.yaml",
    set: ["channels.weibo.hotTopic=false"],
    finding: "plans.all-at-once.sharers.mean",
    between: [185, 200],
    because: "without the list the parts add up: 137 + 56 = 193; 4 standard errors of 200 worlds",
  },
  {
    file: "a-launch-on-three-channels.yaml",
    set: ["channels.weibo.hotTopic.window=30h"],
    finding: "plans.one-after-the-other.topics.channels.0.times",
    between: [2, 4],
    because: "a list that remembers thirty hours takes the topic up again and again, whenever one starts",
    isLong: true,
  },
  {
    file: "a-launch-on-three-channels.yaml",
    set: ["channels.weibo.hotTopic.shares=150"],
    finding: "plans.all-at-once.topics.channels.0.probability",
    between: [0, 0],
    because: "150 posts in two hours are out of reach, so that the list is as good as switched off",
    isLong: true,
  },
  ...[
    { set: ["response=null"], between: [0.64, 0.82], because: "nearly three worlds in four" },
    { set: ["response.delay=1h"], between: [0.07, 0.21], because: "14 worlds in a hundred" },
    { set: ["response.delay=12h"], between: [0.3, 0.5], because: "40 worlds in a hundred" },
    { set: ["response.delay=1d"], between: [0.49, 0.7], because: "59 worlds in a hundred" },
    { set: ["response.kind=private"], between: [0.14, 0.32], because: "as many as with an apology: 23" },
    { set: ["response.kind=hostile"], between: [0.71, 0.88], because: "79, and 73 with no response at all" },
    {
      set: ["response.kind=supporters"],
      between: [0.85, 0.97],
      because: "91: half of the people whom supporters reach turn what they hear against the brand",
    },
  ].map(({ set, between: [low = 0, high = 1], because }) => ({
    file: "the-first-four-hours.yaml",
    set,
    finding: "plans.the-launch.spiral.probability",
    between: [low, high] as const,
    because: `${because}; 4 standard errors of 400 worlds`,
  })),
  {
    file: "the-first-four-hours.yaml",
    set: ["response.delay=1h"],
    finding: "plans.the-launch.spiral.loss.conditional.value",
    between: [900, 2500],
    because: "1,695 in the worst 5 % after an hour, 1,616 after a day",
  },
  {
    file: "the-first-four-hours.yaml",
    set: ["response.backfire={ chance: 0, damping: 0 }"],
    finding: "plans.the-launch.spiral.loss.conditional.value",
    between: [260, 490],
    because: "372 in the worst 5 %, for the worst worlds are those whose apology was taken badly",
  },
  {
    file: "the-first-four-hours.yaml",
    set: ["response.kind=private"],
    finding: "plans.the-launch.spiral.loss.conditional.value",
    between: [470, 860],
    because: "661 in the worst 5 %: a private word is seldom taken badly in public",
  },
  {
    file: "bought-followers.yaml",
    set: ["audience.fake.detected=1"],
    finding: "pairs.0.tieShare",
    between: [1, 1],
    because: "fake accounts pass nothing on, so that without the list they change no world",
  },
  {
    file: "bought-followers.yaml",
    set: ["plans.with-an-army.1.accounts=250"],
    finding: "pairs.0.tieShare",
    between: [1, 1],
    because: "125 counted shares are no 200, so that the list does not take the topic up",
  },
  {
    file: "bought-followers.yaml",
    set: ["channels.weibo.hotTopic.annoyance=0.005"],
    finding: "plans.with-an-army.sentiment.negativeShare.value",
    between: [0.55, 0.62],
    because: "59 of 100 sharers are against: those who complain, and whom they convince",
  },
  {
    file: "everyday-content.yaml",
    set: ["content.transmissibility.reproduction=0.7"],
    finding: "plans.one-author.tree.singleShare",
    between: [0.645, 0.71],
    because: "a hit is shared by nobody in two worlds of three, where everyday content is in nine of ten",
    isLong: true,
  },
  {
    file: "everyday-content.yaml",
    set: ["plans.one-author.0.pick.by=degree", "runs=200"],
    finding: "plans.one-author.sharers.mean",
    between: [240, 264],
    because:
      "the same content from the leader with the largest audience: 252; 4 standard errors of 200 worlds",
  },
  {
    file: "everyday-content.yaml",
    set: ["plans.one-author.0.pick.by=degree", "runs=200", "content.transmissibility.reproduction=0.7"],
    finding: "plans.one-author.sharers.mean",
    between: [1790, 2230],
    because: "a hit from that leader: 2,009; 4 standard errors of 200 worlds",
  },
];

describe("What one finds by trying", () => {
  it.each(discoveries.filter(({ isLong }) => !isLong || process.env.SKIPSTONE_LONG))(
    "$file with $set: $finding",
    async ({ file, set, finding, between, because }) => {
      const value = findValue(runJson(await runFile(join("scenarios", file), set)), finding);
      expect(value, because).toBeGreaterThanOrEqual(between[0]);
      expect(value, because).toBeLessThanOrEqual(between[1]);
    },
  );
});

const PLAIN = ["content.contagion={ kind: independent }", "content.transmissibility=0.1"];
const LIST = "shares: 40, window: 3, people: 400, for: 6, rearm: 1000, trust: 1";
const [strangers, neighbours] = ["twelve-every-five-rounds", "neighbours-every-five-rounds"];

describe("What together-or-never says of both gains", () => {
  it.each([
    ["as it is, strangers", strangers, [], [1.2, 1.8], [2.1, 3.2], ["reinforcement", "memory"]],
    ["as it is, neighbours", neighbours, [], [0.44, 0.441], [1, 1], undefined],
    ["nothing forgotten", strangers, ["content.contagion.memory=null"], [0.4, 0.6], [1, 1], undefined],
    ["plain contagion", strangers, PLAIN, [0.9, 1], [1, 1], undefined],
    [
      "with a list, strangers",
      strangers,
      [...PLAIN, `channels={ square: { hotTopic: { ${LIST} } } }`],
      [3.5, 4.5],
      [3.6, 4.7],
      ["topics"],
    ],
    [
      "with a list, neighbours",
      neighbours,
      [...PLAIN, `channels={ square: { hotTopic: { ${LIST} } } }`],
      [5.5, 6.8],
      [6.1, 7.4],
      ["topics"],
    ],
  ] as const)("%s", async (_, plan, overrides, together, atOnce, by) => {
    const file = "scenarios/together-or-never.yaml";
    const [gains] = await gainsIn({ file, overrides, plans: [plan] }, 20);
    const { superposition, synchrony, producedBy } = gains!;
    expect(superposition!.value).toBeGreaterThanOrEqual(together[0]);
    expect(superposition!.value).toBeLessThanOrEqual(together[1]);
    expect(synchrony!.value).toBeGreaterThanOrEqual(atOnce[0]);
    expect(synchrony!.value).toBeLessThanOrEqual(atOnce[1]);
    expect(producedBy.synchrony).toEqual(by);
  });
});
