import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { temporaryFolder } from "../store/temporaryFolder.ts";

/** The real command, as it stands in the source. */
export const COMMAND = fileURLToPath(new URL("../../src/cli/skipstone.ts", import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder to work in, as a person has one. */
export interface Workplace {
  readonly folder: string;
  readonly path: (name: string) => string;
  /** Writes a file and gives its name. */
  readonly write: (name: string, content: string | object) => string;
  /** Runs the command there to its end. */
  readonly run: (...args: string[]) => Promise<Ended>;
  /** Starts the command there. */
  readonly start: (args: readonly string[], env?: Record<string, string>) => ChildProcess;
  /** Runs a line of bash there, in which skipstone is the command. */
  readonly shell: (line: string, env?: Record<string, string>) => Promise<Ended>;
}

/** What no message to a person may hold. */
const TRACE = /\n\s+at |node:internal|UnhandledPromise|file:\/\//;

/** The end of a process; whatever it was, it has shown nobody a stack trace. */
export function ended(child: ChildProcess): Promise<Ended> {
  const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout?.on("data", (chunk: Buffer) => chunks.stdout.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => chunks.stderr.push(chunk));
  return new Promise((resolve) => {
    child.on("close", (status, signal) => {
      const stdout = Buffer.concat(chunks.stdout).toString();
      const stderr = Buffer.concat(chunks.stderr).toString();
      expect(stderr).not.toMatch(TRACE);
      resolve({ status, signal, stdout, stderr });
    });
  });
}

const AS_FUNCTION = 'skipstone() { "$NODE" "$COMMAND" "$@"; }';

export function workplace(): Workplace {
  const folder = temporaryFolder();
  const path = (name: string): string => join(folder, name);
  // What the person who runs the tests has set must not decide them.
  // As a person's shell has it, not npm's: it is npm that makes hints begin with npx.
  const { SKIPSTONE_STORE: _, SKIPSTONE_LANG: __, npm_command: ___, ...outside } = process.env;
  const environment = { ...outside, NODE: process.execPath, COMMAND };
  const started = (file: string, args: readonly string[], env: Record<string, string> = {}) =>
    spawn(file, args, { cwd: folder, env: { ...environment, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const start = (args: readonly string[], env?: Record<string, string>) =>
    started(process.execPath, [COMMAND, ...args], env);
  return {
    folder,
    path,
    write: (name, content) => {
      writeFileSync(path(name), typeof content === "string" ? content : JSON.stringify(content));
      return name;
    },
    run: (...args) => ended(start(args)),
    start,
    shell: (line, env) => ended(started("bash", ["-c", `${AS_FUNCTION}\n${line}`], env)),
  };
}

/** Whether a program is on this machine. */
export const isInstalled = (program: string): boolean =>
  spawnSync("which", [program], { stdio: "ignore" }).status === 0;

/** Two plans on the karate club: as little as a run can be. */
export const KARATE = {
  info: { title: "Karate club" },
  network: { kind: "karate-club" },
  content: { transmissibility: 0.2 },
  plans: {
    hubs: [{ starter: "influencers", pick: { by: "degree", count: 2 } }],
    random: [{ starter: "influencers", pick: { by: "random", count: 2 } }],
  },
  runs: 30,
};

/** The codes in what was said, in their order. */
export const codesIn = (text: string): string[] =>
  [...text.matchAll(/\((E-[A-Z]+-\d{3})\)/g)].map((match) => match[1]!);

/** The one JSON document that stands in a text and all that stands there. */
export function oneDocument(text: string): Record<string, never> {
  expect(text.endsWith("\n")).toBe(true);
  const document = JSON.parse(text);
  expect(document).toBeTypeOf("object");
  return document;
}
