import type { CliError } from "effect/cli/CliError";
import type { Lang } from "../report/Lang.ts";
import { usageWords } from "../report/words/usageWords.ts";

const joined = (command: readonly string[] | undefined): string | null => command?.join(" ") ?? null;

/** What the parser of arguments found wrong; what only its author can meet is told as the parser has it. */
export function usageText(error: CliError, lang: Lang): string {
  const words = usageWords[lang];
  switch (error._tag) {
    case "UnrecognizedOption": {
      const { option, command, suggestions } = error;
      return words.unknownFlag(option, joined(command)) + nearestText(suggestions, lang);
    }
    case "UnknownSubcommand": {
      const { subcommand, parent, suggestions } = error;
      return words.unknownCommand(subcommand, joined(parent)) + nearestText(suggestions, lang);
    }
    case "MissingOption":
      return words.missingFlag(`--${error.option}`);
    case "MissingArgument":
      return words.missingArgument(error.argument);
    case "UnexpectedArgument":
      return words.tooManyArguments(error.arguments.map((value) => JSON.stringify(value)));
    case "InvalidValue": {
      const { option, value, kind } = error;
      const expected = error.expected.replace(/^Expected:? /, "");
      if (kind === "argument") return words.wrongArgument(`<${option}>`, value, expected);
      if (value === "") return words.missingValue(`--${option}`, expected);
      return words.wrongValue(`--${option}`, value, expected);
    }
    default:
      return error.message;
  }
}

const nearestText = (names: readonly string[], lang: Lang): string =>
  names.length === 0 ? "" : usageWords[lang].nearest(names);
