import { describe, expect, it } from "vitest";
import { isInstalled, KARATE, workplace } from "./skipstone.ts";

const { write, run, shell } = workplace();
write("karate club.json", KARATE);
/** Asks bash as its line editor does: the words of a line, the last of which is to be completed. */
write(
  "offer.bash",
  [
    "source ./skipstone.bash",
    'COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*"',
    'COMP_POINT=$(printf %s "$COMP_LINE" | wc -c)',
    "complete=($(complete -p skipstone))",
    // complete -F FUNCTION skipstone
    "declare -n word=COMP_WORDS[COMP_CWORD] function=complete[2]",
    '"$function" skipstone "$word" ""',
    "declare -n reply=COMPREPLY[@]",
    "printf '%s\\n' \"$reply\"",
  ].join("\n"),
);
const offered = async (...words: string[]): Promise<string[]> => {
  const { stdout, stderr } = await shell(`bash offer.bash ${words.join(" ")}`);
  expect(stderr).toBe("");
  return stdout.trimEnd().split("\n");
};

describe("completions", async () => {
  for (const name of ["bash", "zsh", "fish"]) {
    const { status, stdout, stderr } = await run("--completions", name);
    write(`skipstone.${name}`, stdout);
    it.skipIf(!isInstalled(name))(
      `given ${name}, then it reads its script without complaint (skipped where it is not installed)`,
      async () => {
        expect([status, stderr]).toEqual([0, ""]);
        expect(await shell(`${name} -n skipstone.${name}`)).toMatchObject({
          status: 0,
          stdout: "",
          stderr: "",
        });
      },
    );
  }

  it("given bash, then commands, flags, their values and paths are completed", async () => {
    expect(await offered("skipstone", "ru")).toEqual(["run"]);
    expect(await offered("skipstone", "run", "--mem")).toEqual(["--memory"]);
    expect(await offered("skipstone", "import", "--format", "c")).toContain("csv");
    expect(await offered("skipstone", "run", "kara")).toEqual(["karate\\ club.json"]);
    expect(await offered("skipstone", "run", "--store", "kara")).toEqual(["karate\\ club.json"]);
  });

  it.skipIf(!isInstalled("fish"))(
    "given fish, then the same (skipped where it is not installed)",
    async () => {
      const asked = (line: string) => shell(`fish -c 'source skipstone.fish; complete -C "${line}"'`);
      expect((await asked("skipstone ru")).stdout).toMatch(/^run\t/);
      expect((await asked("skipstone run kara")).stdout).toContain("karate club.json");
    },
  );
});
