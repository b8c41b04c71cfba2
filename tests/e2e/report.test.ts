import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codesIn, KARATE, oneDocument, workplace } from "./skipstone.ts";

const { run, write, path } = workplace();
write("karate.json", KARATE);
write("other.json", { ...KARATE, info: { title: "Another" } });
const page = (name: string): string => readFileSync(path(name), "utf8");

describe("skipstone report", () => {
  it("given a scenario, then its page is in the current folder and the verdict on stdout", async () => {
    const { status, stdout, stderr } = await run("report", "karate.json");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^“hubs” reaches further: about [^\n]+\n$/);
    expect(stderr).toContain("The page is in karate.html.");
    expect(page("karate.html")).toContain("How far it is from the tipping point");
    expect(page("karate.html")).not.toContain("were not computed");
  });

  it("given a page that is there, then it is replaced by force only, and by the same bytes", async () => {
    const before = page("karate.html");
    const refused = await run("report", "karate.json");
    expect([refused.status, codesIn(refused.stderr)]).toEqual([2, ["E-CLI-009"]]);
    expect((await run("report", "karate.json", "--force", "--workers", "2")).status).toBe(0);
    expect(page("karate.html")).toBe(before);
  });

  it("given a batch of the store, or none, then the page is made from the store alone and is the same", async () => {
    await run("run", "karate.json", "--quiet");
    write("karate.json", "no scenario any more");
    expect((await run("report", "b1", "--out", "stored.html")).status).toBe(0);
    expect(page("stored.html")).toBe(page("karate.html"));
    expect((await run("report", "--out", "latest.html", "--quiet")).stderr).toBe("");
    expect(page("latest.html")).toBe(page("karate.html"));
    write("karate.json", KARATE);
  });

  it("given --format md or a name that ends so, then it is Markdown, in the language that was asked for", async () => {
    await run("report", "b1", "--format", "md");
    expect(page("b1.md")).toMatch(/^\*Campaign forecast\*\n\n# Karate club\n/);
    await run("report", "b1", "--out", "b1.zh.md", "--lang", "zh");
    expect(page("b1.zh.md")).toMatch(/^\*传播预测\*\n\n# Karate club\n/);
  });

  it("given --json, then one document is on stdout, the same in any language, and no page is written", async () => {
    const { status, stdout, stderr } = await run("report", "karate.json", "--json");
    expect([status, stderr]).toEqual([0, ""]);
    const document = oneDocument(stdout);
    expect(document).toMatchObject({ command: "report", verdict: { plan: "hubs", next: "random" } });
    expect(Object.keys(document.plans)).toEqual(["hubs", "random"]);
    const chinese = await run("report", "b1", "--json", "--lang", "zh", "--out", "json.html");
    expect(chinese.stdout).toBe(stdout);
    expect(page("json.html")).toContain('lang="zh-Hans"');
    const files = await run("report", "karate.json", "--json", "--format", "md");
    expect([files.status, JSON.parse(files.stderr).error.problems[0].code]).toEqual([2, "E-CLI-007"]);
  });

  it("given --format txt, then the page is text on stdout, or in the file that was asked for", async () => {
    const { status, stdout, stderr } = await run("report", "b1", "--format", "txt");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Campaign forecast\n\nKarate club\n===========\n\n“hubs” reaches further:/);
    expect(stdout).toContain("\nWhat this forecast rests on\n---------------------------\n");
    await run("report", "b1", "--out", "b1.txt");
    expect(page("b1.txt")).toBe(stdout);
  });

  it("given run --report, then the page tells that run and says what it leaves out", async () => {
    const { status } = await run("run", "other.json", "--no-store", "--quiet", "--report", "run.html");
    expect(status).toBe(0);
    expect(page("run.html")).toContain("Tipping points were not computed");
    expect(page("run.html")).toContain("<title>Another</title>");
  });

  it.each([
    ["a store with a file", ["report", "karate.json", "--store", "x.db"], 2, ["E-CLI-067"]],
    ["changes of a batch", ["report", "b1", "--runs", "5", "--set", "seed=2"], 2, ["E-CLI-068", "E-CLI-068"]],
    [
      "a page of two scenarios",
      ["run", "karate.json", "other.json", "--report", "two.html"],
      2,
      ["E-CLI-070"],
    ],
    ["a batch that is not there", ["report", "b77"], 2, ["E-STORE-031"]],
    ["a file that is not there", ["report", "nowhere.yaml"], 3, ["E-CLI-001"]],
    ["another format's name", ["report", "b1", "--format", "md", "--out", "x.html"], 2, ["E-CLI-005"]],
    ["a name that is a folder", ["run", "karate.json", "--report", "pages/"], 2, ["E-CLI-005"]],
    ["a device", ["report", "b1", "--out", "con.html"], 2, ["E-CLI-025"]],
    ["the store's own place", ["report", "b1", "--out", ".skipstone/store.db"], 2, ["E-CLI-016"]],
    ["an unknown plan", ["report", "b1", "--out", "y.html", "--plans", "hub"], 2, ["E-CLI-008"]],
  ])("given %s, then it is refused before anything runs", async (_, args, status, codes) => {
    const ended = await run(...args);
    expect([ended.status, codesIn(ended.stderr), ended.stdout]).toEqual([status, codes, ""]);
  });

  it("given forks, then they are no campaign of their own; the latest batch that is one is told", async () => {
    await run("fork", "hubs@0-3", "--at", "1", "--set", "content.transmissibility=0.4");
    const { stdout } = await run("status", "--json");
    const forked = (JSON.parse(stdout) as { batches: { id: string }[] }).batches.at(-1)?.id as string;
    const refused = await run("report", forked);
    expect([refused.status, codesIn(refused.stderr)]).toEqual([2, ["E-CLI-069"]]);
    expect((await run("report", "--out", "after.html")).status).toBe(0);
    expect(page("after.html")).toBe(page("karate.html"));
  });
});
