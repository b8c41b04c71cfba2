#!/usr/bin/env node
/**
 * The command. It looks at Node's version before it imports anything that an old one could not even parse,
 * and keeps compiled code between starts.
 */
const NODE_MIN = [22, 19] as const;
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < NODE_MIN[0] || (major === NODE_MIN[0] && minor < NODE_MIN[1])) {
  process.stderr.write(
    `skipstone needs Node ${NODE_MIN.join(".")} or newer, and this is Node ${process.versions.node}: ` +
      "install a newer Node, or run it through npm in a clone.\n",
  );
  process.exitCode = 6;
} else {
  const { enableCompileCache } = await import("node:module");
  enableCompileCache?.();
  const { main } = await import("./main.ts");
  main(process.argv.slice(2));
}

export {};
