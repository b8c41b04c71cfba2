import type { Problem } from "../model/Problem.ts";
import { problemText } from "../report/messages.ts";
import { language } from "./language.ts";

/** A problem as a line in the language that was asked for. */
export const problemLine = (problem: Problem): string => problemText(problem, language());
