/** The version of skipstone; a test keeps it equal to package.json. */
export const version = "0.5.0";
