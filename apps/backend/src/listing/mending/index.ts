import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { answerRound } from "../columns/engine";
import { readDocuments } from "../columns/entries";
import { recentColumns } from "../columns/follow";
import { rowsMatching } from "../columns/matching";
import { inChannels, type Scope } from "../filters";
import { inTime } from "../guard";
import type { ListingRequest } from "../parse-query";
import { foldedWords } from "../text";
import { besideThePoint } from "./beside-the-point";
import { Lexicon } from "./lexicon";
import { mend } from "./mend";
import { unglued } from "./readings";
import { inMarks } from "./show";

/** A table that is locked, or being read for the first time: then the search goes on with what was typed. */
const PATIENCE_MS = 400;

/**
 * The request with its text mended, before any engine sees it: so each finds the same, and the page can say what was
 * searched instead. A text that finds something as it stands is never touched. Never throws and never waits long: a
 * search without mending is better than none.
 */
export async function understood(
  container: MedusaContainer,
  request: ListingRequest,
  scope: Scope,
): Promise<ListingRequest> {
  const { text } = request;
  if (!text || request.exactly) return request;
  try {
    return (await inTime(mended(container, { ...request, text }, scope), PATIENCE_MS)) ?? request;
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The query could not be mended: ${error instanceof Error ? error.message : error}`);
    return request;
  }
}

async function mended(
  container: MedusaContainer,
  request: ListingRequest & { text: string },
  scope: Scope,
): Promise<ListingRequest> {
  const columns = await recentColumns(container);
  const visible = inChannels(scope.salesChannelIds, scope.alcohol);
  const lexicon = new Lexicon(columns);
  const typed = foldedWords(request.text);
  const beside = besideThePoint(request.text, (word) => lexicon.isInTitles(word));
  const words = mend(columns, typed, rowsMatching(columns, visible, new Map()), beside);
  if (!words) {
    const apart = unglued(lexicon, typed);
    return apart.length > typed.length ? { ...request, text: apart.join(" ") } : request;
  }
  const query = { fields: ["id"], filters: { q: words.join(" "), $and: [visible] }, pagination: { take: 5 } };
  const [best] = answerRound(columns, [query], scope.at);
  const documents = await readDocuments(container, best?.ids ?? []);
  const text = inMarks(words, [...documents.values()], request.locale);
  return { ...request, text, mended: { query: text, typed: request.text } };
}
