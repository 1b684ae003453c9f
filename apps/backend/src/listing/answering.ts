import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { Refusal } from "../refusal";
import { shopWatch } from "../shop-changes";
import { columnsEngine } from "./columns/engine";
import { type ListingEngine, meilisearchEngine } from "./engine";
import { Guard, inTime, PATIENCE_MS } from "./guard";
import { lacks, lags, noteTime } from "./lag";
import { followSwap, mirrorIsWhole, mirrors } from "./mirror";
import { plainEngine } from "./plain-engine";

const WHOLE_MS = 2_000;
const LAG_MS = 300;
/** Behind for a moment is no trouble worth telling: what answers instead is as good. */
const LONG_BEHIND_MS = 3_000;
const LATEST_MS = 5_000;
/** A change that cannot be listed at all shall not keep the listing out of use for ever: half a minute of looks. */
const MOST_LOOKS = 30;

interface Guarded {
  engine: ListingEngine;
  guard: Guard;
  /** Since when it is behind what was changed, in ms since 1970: the next one's answer is newer. */
  behindSince: () => number | null;
}

export interface Answered<T> {
  answer: T;
  /** The usual engine is down or slow and another one answered. */
  degraded: boolean;
}

/**
 * Asks the usual engine. Where it fails, the next one answers; where it is slow, the next one is asked too and the first answer is taken.
 * After Meilisearch comes PostgreSQL's own listing, after that the plain catalogue.
 */
export async function askEngines<T>(
  container: MedusaContainer,
  ask: (engine: ListingEngine) => Promise<T>,
  /** Leave Meilisearch out: for what only PostgreSQL's listing knows. */
  { own = false } = {},
): Promise<Answered<T>> {
  const usual = enginesOf(container).filter(({ engine }) => !own || engine.name === "postgres");
  const behind = usual.filter(({ behindSince }) => behindSince() !== null);
  const { answer, degraded } = await attempt(
    usual.filter((each) => !behind.includes(each)),
    0,
    ask,
  );
  return { answer, degraded: degraded || behind.some(isInTrouble) };
}

function isInTrouble({ guard, behindSince }: Guarded): boolean {
  return guard.isShut || Date.now() - (behindSince() ?? Date.now()) > LONG_BEHIND_MS;
}

async function attempt<T>(
  engines: readonly Guarded[],
  index: number,
  ask: (engine: ListingEngine) => Promise<T>,
): Promise<Answered<T>> {
  const current = engines[index];
  if (!current) throw away();
  const { engine, guard } = current;
  const isLast = index === engines.length - 1;
  const next = () => attempt(engines, index + 1, ask);
  if (guard.isShut && !isLast) return next();
  const asked = ask(engine).then((answer) => ({ answer, degraded: index > 0 }));
  try {
    const answered = await (isLast ? asked : inTime(asked, PATIENCE_MS));
    if (answered) {
      guard.answered();
      return answered;
    }
  } catch (error) {
    guard.failed(error);
    if (isLast) throw away();
    return next();
  }
  guard.wasSlow();
  const late = inTime(asked, LATEST_MS).then((answered) => answered ?? Promise.reject(away()));
  return Promise.any([late, next()]).catch(() => Promise.reject(away()));
}

function away(): Refusal {
  return new Refusal(503, "search_away", "Search cannot be reached at this moment. Try again in a moment.");
}

let engines: { of: unknown; them: Guarded[] } | undefined;

function enginesOf(container: MedusaContainer): Guarded[] {
  const of = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  if (engines?.of !== of) engines = { of, them: openEngines(container) };
  return engines.them;
}

function openEngines(container: MedusaContainer): Guarded[] {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const guarded = (name: string, engine: ListingEngine, isWell = () => canAnswer(engine)): Guarded => ({
    engine,
    guard: new Guard(name, logger, isWell),
    behindSince: () => null,
  });
  const columns = columnsEngine(container);
  const own = [
    guarded("PostgreSQL's listing", columns, answersInStep(container, columns)),
    guarded("the catalogue", plainEngine(container)),
  ];
  if (!mirrors()) return own;
  const mirror = guarded("Meilisearch", meilisearchEngine(container), () => mirrorIsWhole(container));
  shopWatch(container).listen((told) => {
    if (told === "swapped") followSwap(container).catch((error) => mirror.guard.failed(error));
  });
  watchMirror(container, mirror.guard);
  return [{ ...mirror, behindSince: watchLag(container) }, ...own];
}

async function canAnswer(engine: ListingEngine): Promise<boolean> {
  await engine.ask([{ fields: ["id"], filters: { status: "published" }, pagination: { take: 1 } }]);
  return true;
}

/**
 * Well again is not yet who answers: what was changed while nothing could be written there has to be in it first. Until then the
 * catalogue knows better.
 */
function answersInStep(container: MedusaContainer, engine: ListingEngine): () => Promise<boolean> {
  let answeredAt: string | null = null;
  let looks = 0;
  return async () => {
    await canAnswer(engine).catch((error: unknown) => {
      answeredAt = null;
      throw error;
    });
    answeredAt ??= await noteTime(container);
    if (looks++ < MOST_LOOKS && (await lacks(container, "listed_at", answeredAt))) return false;
    answeredAt = null;
    looks = 0;
    return true;
  };
}

/** What an officer changed must be seen within two seconds, also while Meilisearch has more to write than it can. */
function watchLag(container: MedusaContainer): () => number | null {
  let since: number | null = null;
  const look = async () => {
    const behind = await lags(container, "mirrored_at").catch(() => since !== null);
    since = behind ? (since ?? Date.now()) : null;
    setTimeout(look, LAG_MS).unref();
  };
  void look();
  return () => since;
}

/** Emptied, Meilisearch still answers, quickly and with nothing: it must be found out, not waited for. */
function watchMirror(container: MedusaContainer, guard: Guard): void {
  let missing = 0;
  setInterval(async () => {
    if (guard.isShut) return;
    const whole = await inTime(mirrorIsWhole(container), PATIENCE_MS).catch((error: unknown) => {
      guard.failed(error);
    });
    if (whole !== false) {
      missing = 0;
    } else if (++missing > 1) {
      missing = 0;
      guard.failed("does not hold all goods");
    }
  }, WHOLE_MS).unref();
}
