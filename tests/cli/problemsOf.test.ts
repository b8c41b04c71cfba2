import { describe, expect, it } from "vitest";
import { WorkerStopped } from "../../src/batch/Lane.ts";
import { ProblemsFound } from "../../src/batch/ProblemsFound.ts";
import { DigestMismatch } from "../../src/batch/runScenario.ts";
import { NotRebuilt, UnknownRun } from "../../src/batch/StoredRun.ts";
import { exitStatusOf, problemsOf } from "../../src/cli/problemsOf.ts";
import type { Problem } from "../../src/model/Problem.ts";
import { problemText } from "../../src/report/messages.ts";
import { StoreCorrupt, StoreMissing, StoreNewer, StoreUnavailable } from "../../src/store/StoreError.ts";

const file = "s.db";
const problem = (code: string, severity: Problem["severity"] = "error"): Problem => ({
  code,
  severity,
  place: {},
  values: {},
});

/** Every way in which a command can fail, the status it leads to, and a word of its sentence. */
const failures: readonly (readonly [unknown, number, RegExp])[] = [
  [new ProblemsFound({ problems: [problem("E-CLI-012")] }), 2, /not part of this version yet/],
  [new StoreCorrupt({ file, frame: 7, what: "damaged", detail: "" }), 5, /frame 7/],
  [new StoreCorrupt({ file, frame: null, what: "empty", detail: "" }), 5, /empty/],
  [new StoreNewer({ file, what: "format", found: 9, known: 1 }), 3, /newer skipstone/],
  [new StoreUnavailable({ file, what: "locked", cause: "SQLITE_BUSY" }), 6, /in use/],
  [new StoreUnavailable({ file, what: "full", cause: "ENOSPC" }), 6, /no room/],
  [new StoreMissing({ file, what: "no-store", name: file }), 2, /no store here/],
  [new UnknownRun({ file, run: "a@9", why: "unknown", nearest: "a@0" }), 2, /"a@9".*nearest/],
  [new NotRebuilt({ file, batch: "b1", reason: "why" }), 5, /b1 .*why/],
  [new DigestMismatch({ file, batch: "b1", world: 3 }), 5, /world 3 of batch b1/],
  [new WorkerStopped({ cause: new Error("out of memory") }), 7, /out of memory/],
  [new TypeError("x is not a function"), 1, /a mistake of ours.*TypeError: x is not/],
  ["thrown text", 1, /thrown text/],
  [undefined, 1, /undefined/],
];

describe("problemsOf", () => {
  for (const [error, status, words] of failures) {
    it(`given ${String(error).slice(0, 40)}, then one line says so and the status is ${status}`, () => {
      const problems = problemsOf(error);
      expect(exitStatusOf(problems)).toBe(status);
      const lines = problems.map((each) => problemText(each, "en"));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(words);
      expect(lines[0]).toMatch(/\(E-[A-Z]+-\d{3}\)$/);
    });
  }

  it("given a file, then the line begins with it", () => {
    const [error] = failures[1]!;
    expect(problemsOf(error).map((each) => problemText(each, "en"))[0]).toMatch(/^s\.db: /);
  });
});

describe("exitStatusOf", () => {
  it("given warnings before errors, then the first error decides; given none, then all is well", () => {
    expect(exitStatusOf([problem("E-RUN-002", "warning"), problem("E-CLI-005"), problem("E-RUN-001")])).toBe(
      2,
    );
    expect(exitStatusOf([problem("E-RUN-002", "warning")])).toBe(0);
    expect(exitStatusOf([])).toBe(0);
  });

  it("given a code that nobody knows, then it is a mistake of ours", () => {
    expect(exitStatusOf([problem("E-NEW-001")])).toBe(1);
  });
});
