/** How the command is called here: through npm in a clone, by its name where it is installed. */
export const commandName = process.env.npm_command === undefined ? "skipstone" : "npx skipstone";
