#!/usr/bin/env node
/**
 * The command. It looks at Node's version before it imports anything that an old one could not even parse,
 * and keeps compiled code between starts.
 */
const NODE_MIN = [22, 19] as const;
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

/** The environment is not what we need: one sentence, and nothing is loaded. */
function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 6;
}

if (major < NODE_MIN[0] || (major === NODE_MIN[0] && minor < NODE_MIN[1])) {
  refuse(
    `skipstone needs Node ${NODE_MIN.join(".")} or newer, and this is Node ${process.versions.node}: ` +
      "install a newer Node, or run npx skipstone inside the folder of a clone, which has its own.",
  );
} else {
  const { enableCompileCache, isBuiltin } = await import("node:module");
  if (isBuiltin("node:sqlite")) {
    enableCompileCache?.();
    const { main } = await import("./main.ts");
    main(process.argv.slice(2));
  } else {
    refuse(
      "skipstone needs Node's SQLite, and here it is switched off: " +
        "take --no-experimental-sqlite out of the command or out of NODE_OPTIONS.",
    );
  }
}

export {};
