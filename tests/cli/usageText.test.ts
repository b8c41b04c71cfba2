import * as CliError from "effect/cli/CliError";
import { describe, expect, it } from "vitest";
import { usageText } from "../../src/cli/usageText.ts";

const errors: readonly CliError.CliError[] = [
  new CliError.UnrecognizedOption({
    option: "--rums",
    command: ["skipstone", "run"],
    suggestions: ["--runs"],
  }),
  new CliError.UnrecognizedOption({ option: "-x", suggestions: [] }),
  new CliError.UnknownSubcommand({ subcommand: "rum", parent: ["skipstone"], suggestions: ["run"] }),
  new CliError.UnknownSubcommand({ subcommand: "rum", suggestions: [] }),
  new CliError.MissingOption({ option: "k" }),
  new CliError.MissingArgument({ argument: "scenario" }),
  new CliError.UnexpectedArgument({ arguments: ["a b"] }),
  new CliError.UnexpectedArgument({ arguments: ["a", "b"] }),
  new CliError.InvalidValue({ option: "runs", value: "", expected: "N", kind: "flag" }),
  new CliError.InvalidValue({ option: "lang", value: "fr", expected: '"en" | "zh"', kind: "flag" }),
  new CliError.InvalidValue({ option: "tick", value: "x", expected: "N", kind: "argument" }),
  new CliError.ValidationError({ message: "as it is" }),
];

describe("usageText", () => {
  it("says in English what the parser of arguments says", () => {
    for (const error of errors) expect(usageText(error, "en")).toBe(error.message);
  });

  it("says what is expected once, however the parser began to say it", () => {
    const error = { option: "force", value: "7", kind: "flag" } as const;
    const told = usageText(new CliError.InvalidValue({ ...error, expected: 'Expected "true"' }), "en");
    expect(told).toBe('Invalid value for flag --force: "7". Expected: "true"');
  });

  it("names the same arguments, values and choices in every language", () => {
    const named = (text: string): readonly string[] =>
      [
        ...text.matchAll(
          /--\w+|-x|<\w+>|"a b"|"[ab]"|\b(?:rum|run|scenario|fr|skipstone)\b|"en" \| "zh"|\bN\b/g,
        ),
      ]
        .map(([each]) => each)
        .toSorted();
    for (const error of errors) {
      const english = named(usageText(error, "en"));
      for (const lang of ["zh", "ko"] as const) expect(named(usageText(error, lang))).toEqual(english);
    }
  });
});
