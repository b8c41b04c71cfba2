import type { Catalogue } from "../Lang.ts";

/** What is said of arguments that are none: which of them, and where help is. */
export interface UsageWords {
  readonly unknownFlag: (flag: string, command: string | null) => string;
  readonly unknownCommand: (name: string, parent: string | null) => string;
  readonly nearest: (names: readonly string[]) => string;
  readonly missingFlag: (flag: string) => string;
  readonly missingArgument: (argument: string) => string;
  readonly tooManyArguments: (values: readonly string[]) => string;
  readonly missingValue: (flag: string, expected: string) => string;
  readonly wrongValue: (flag: string, value: string, expected: string) => string;
  readonly wrongArgument: (argument: string, value: string, expected: string) => string;
  readonly seeHelp: (command: string) => string;
}

const namesBelow = (names: readonly string[]): string => names.map((name) => `\n    ${name}`).join("");

export const usageWords: Catalogue<UsageWords> = {
  en: {
    unknownFlag: (flag, command) =>
      `Unrecognized flag: ${flag}${command === null ? "" : ` in command ${command}`}`,
    unknownCommand: (name, parent) =>
      `Unknown subcommand "${name}"${parent === null ? "" : ` for "${parent}"`}`,
    nearest: (names) => `\n\n  Did you mean this?${namesBelow(names)}`,
    missingFlag: (flag) => `Missing required flag: ${flag}`,
    missingArgument: (argument) => `Missing required argument: ${argument}`,
    tooManyArguments: (values) =>
      `Unexpected positional ${values.length === 1 ? "argument" : "arguments"}: ${values.join(", ")}`,
    missingValue: (flag, expected) => `Missing value for flag ${flag}. Expected: ${expected}`,
    wrongValue: (flag, value, expected) =>
      `Invalid value for flag ${flag}: "${value}". Expected: ${expected}`,
    wrongArgument: (argument, value, expected) =>
      `Invalid value for argument ${argument}: "${value}". Expected: ${expected}`,
    seeHelp: (command) => `See \`${command} --help\`.`,
  },
  zh: {
    unknownFlag: (flag, command) => `无法识别的参数：${flag}${command === null ? "" : `（命令 ${command}）`}`,
    unknownCommand: (name, parent) => `没有子命令“${name}”${parent === null ? "" : `（命令 ${parent}）`}`,
    nearest: (names) => `\n\n  您是否想写：${namesBelow(names)}`,
    missingFlag: (flag) => `缺少必需的参数：${flag}`,
    missingArgument: (argument) => `缺少必需的输入：${argument}`,
    tooManyArguments: (values) => `多余的输入：${values.join("、")}`,
    missingValue: (flag, expected) => `参数 ${flag} 缺少值。应为：${expected}`,
    wrongValue: (flag, value, expected) => `参数 ${flag} 的值“${value}”无效。应为：${expected}`,
    wrongArgument: (argument, value, expected) => `输入 ${argument} 的值“${value}”无效。应为：${expected}`,
    seeHelp: (command) => `用法见 \`${command} --help\`。`,
  },
  ko: {
    unknownFlag: (flag, command) =>
      `알 수 없는 플래그: ${flag}${command === null ? "" : `(명령 ${command})`}`,
    unknownCommand: (name, parent) =>
      `하위 명령 "${name}"이(가) 없습니다${parent === null ? "" : `(명령 ${parent})`}`,
    nearest: (names) => `\n\n  다음을 쓰려 하셨습니까?${namesBelow(names)}`,
    missingFlag: (flag) => `필수 플래그가 없습니다: ${flag}`,
    missingArgument: (argument) => `필수 인수가 없습니다: ${argument}`,
    tooManyArguments: (values) => `필요 없는 인수입니다: ${values.join(", ")}`,
    missingValue: (flag, expected) => `플래그 ${flag}의 값이 없습니다. 필요한 값: ${expected}`,
    wrongValue: (flag, value, expected) =>
      `플래그 ${flag}의 값 "${value}"은(는) 쓸 수 없습니다. 필요한 값: ${expected}`,
    wrongArgument: (argument, value, expected) =>
      `인수 ${argument}의 값 "${value}"은(는) 쓸 수 없습니다. 필요한 값: ${expected}`,
    seeHelp: (command) => `사용법은 \`${command} --help\`로 볼 수 있습니다.`,
  },
};
