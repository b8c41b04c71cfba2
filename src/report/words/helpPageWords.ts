import type { Catalogue } from "../Lang.ts";

/** What help says around what we tell of commands: headings, kinds of values, flags of every command. */
export interface HelpPageWords {
  readonly headings: Readonly<
    Record<
      "DESCRIPTION" | "USAGE" | "ARGUMENTS" | "FLAGS" | "GLOBAL FLAGS" | "SUBCOMMANDS" | "EXAMPLES",
      string
    >
  >;
  readonly usage: Readonly<Record<"flags" | "subcommand", string>>;
  readonly types: Readonly<Record<"string" | "path" | "choice", string>>;
  readonly optional: string;
  readonly choices: string;
  readonly globalFlags: Readonly<Record<"help" | "version" | "wizard" | "completions" | "log-level", string>>;
}

export const helpPageWords: Catalogue<HelpPageWords> = {
  en: {
    headings: {
      DESCRIPTION: "DESCRIPTION",
      USAGE: "USAGE",
      ARGUMENTS: "ARGUMENTS",
      FLAGS: "FLAGS",
      "GLOBAL FLAGS": "FLAGS OF EVERY COMMAND",
      SUBCOMMANDS: "COMMANDS",
      EXAMPLES: "EXAMPLES",
    },
    usage: { flags: "flags", subcommand: "command" },
    types: { string: "text", path: "path", choice: "choice" },
    optional: "optional",
    choices: "choices",
    globalFlags: {
      help: "What a command does and which flags it takes",
      version: "The version of skipstone",
      wizard: "Asks for the arguments one by one",
      completions: "Prints a completion script for a shell",
      "log-level": "The least important messages of the runtime to be shown",
    },
  },
  zh: {
    headings: {
      DESCRIPTION: "说明",
      USAGE: "用法",
      ARGUMENTS: "输入",
      FLAGS: "参数",
      "GLOBAL FLAGS": "通用参数",
      SUBCOMMANDS: "命令",
      EXAMPLES: "示例",
    },
    usage: { flags: "参数", subcommand: "命令" },
    types: { string: "文本", path: "路径", choice: "选项" },
    optional: "可省略",
    choices: "可选",
    globalFlags: {
      help: "命令的作用和参数",
      version: "skipstone 的版本",
      wizard: "逐项询问输入和参数",
      completions: "输出命令行自动补全脚本",
      "log-level": "显示哪一级以上的运行时消息",
    },
  },
  ko: {
    headings: {
      DESCRIPTION: "설명",
      USAGE: "사용법",
      ARGUMENTS: "인수",
      FLAGS: "플래그",
      "GLOBAL FLAGS": "모든 명령의 플래그",
      SUBCOMMANDS: "명령",
      EXAMPLES: "예",
    },
    usage: { flags: "플래그", subcommand: "명령" },
    types: { string: "텍스트", path: "경로", choice: "선택" },
    optional: "생략 가능",
    choices: "선택",
    globalFlags: {
      help: "명령이 하는 일과 플래그",
      version: "skipstone 버전",
      wizard: "인수를 하나씩 물어봅니다",
      completions: "명령줄 자동 완성 스크립트를 출력합니다",
      "log-level": "런타임 메시지를 어느 수준부터 보일지",
    },
  },
};
