import type { Trace } from "../state/trace.ts";
import { asked, follow } from "./trace/asked.ts";
import { clear } from "./trace/clear.ts";
import { kept } from "./trace/kept.ts";

/** What the browser tells of the app’s requests and of what it keeps. A chunk fetched when wanted. */
export const browserTrace: Trace = { asked, follow, kept, clear };
