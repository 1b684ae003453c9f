import { GROUPS_2026, nameUnnamedInEnglish } from "@market/ocop";
import type {
  AdultHeader,
  CertificatePage,
  CommuneCounts,
  ErrorAnswer,
  FieldError,
  ListingAnswer,
  Locale,
  ProducerList,
  ProducerPage,
  ProductPage,
  SuggestionsAnswer,
  VisitsOnMap,
} from "@market/store-contract";
import Medusa, { Client, type ClientFetch, type Config, type FetchArgs } from "@medusajs/js-sdk";
import type { GoneData } from "./error-status";
import { settings } from "./settings.server";
import { visitorHeaders } from "./visitor.server";

const READ_TIMEOUT_MS = 8_000;
/** Placing a basket of many producers completes one cart each. */
const WRITE_TIMEOUT_MS = 30_000;
/** Each picture is made anew before it is stored. */
const UPLOAD_TIMEOUT_MS = 60_000;

/** The backend understood and refused (4xx); `code` and `errors` are what the page tells the shopper. */
export class StoreRefusal extends Error {
  readonly code: string;
  readonly errors: FieldError[];
  constructor(
    readonly status: number,
    readonly answer: ErrorAnswer,
  ) {
    super(answer.message);
    this.code = answer.code ?? answer.type;
    this.errors = answer.errors ?? [];
  }
}

/** The SDK's client keeps only the message of a refusal; ours keeps the whole answer. */
class StoreClient extends Client {
  protected override initClient(): ClientFetch {
    return async <T>(input: Parameters<ClientFetch>[0], init?: FetchArgs): Promise<T> => {
      const response = await fetch(new URL(String(input), settings.backendUrl), {
        method: init?.method ?? "GET",
        signal: init?.signal,
        headers: {
          accept: "application/json",
          "content-type": "application/json",
          "x-publishable-api-key": settings.publishableKey,
          ...(await visitorHeaders(String(input))),
          ...(init?.headers as Record<string, string>),
        },
        body: init?.body ? JSON.stringify(init.body) : undefined,
      });
      return answered<T>(response, isInEnglish(String(input)));
    };
  }
}

async function answered<T>(response: Response, english = false): Promise<T> {
  if (response.ok && english) return JSON.parse(nameUnnamedInEnglish(await response.text())) as T;
  if (response.ok) return (await response.json()) as T;
  const answer = (await response.json().catch(() => null)) as ErrorAnswer | null;
  throw new StoreRefusal(response.status, answer ?? { type: "unknown", message: response.statusText });
}

/** As every route of ours is asked for English. */
function isInEnglish(path: string): boolean {
  return /[?&]locale=en(?:&|$)/.test(path);
}

const config: Config = { baseUrl: settings.backendUrl, publishableKey: settings.publishableKey };
const sdk = new Medusa(config);
sdk.client = new StoreClient(config);

type Headers = Record<string, string>;

/** Told as the backend answers them; a session that has ended (401) leads to the sign-in page: see `account/session.server.ts`. */
const AS_ANSWERED = [401, 403, 404, 409, 429];

/**
 * Reads a page's data. What stands in the way becomes the page's status: 401, 403, 404, 409, 410 and 429 as answered, 503 when
 * the backend is down or slow, else 500.
 */
export async function readStore<T>(path: string, headers: Headers = {}): Promise<T> {
  // PostgreSQL knows no text with this character in it, so nothing can be found by it.
  if (path.includes("%00")) throw new Response(null, { status: 404 });
  try {
    return await sdk.client.fetch<T>(path, { headers, signal: AbortSignal.timeout(READ_TIMEOUT_MS) });
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw down(path, error);
    if (error.status === 410) throw Response.json(goneWith(error), { status: 410 });
    if (AS_ANSWERED.includes(error.status)) throw new Response(null, { status: error.status });
    if (error.status === 400) throw new Response(null, { status: 404 });
    console.error(`backend answered ${error.status} to ${path}: ${error.message}`);
    throw new Response(null, { status: error.status >= 502 ? 503 : 500 });
  }
}

/** For the page that tells it: the group where other goods of the kind are, where one is known. */
function goneWith({ errors }: StoreRefusal): GoneData {
  const group = Number(errors[0]?.values?.group);
  return { group: GROUPS_2026.some(({ no }) => no === group) ? group : null };
}

/** Changes something. Throws `StoreRefusal` for a 4xx, a 503 `Response` when the backend is down or broken. */
export async function writeStore<T>(
  method: "POST" | "DELETE",
  path: string,
  body?: object,
  headers: Headers = {},
): Promise<T> {
  try {
    const signal = AbortSignal.timeout(WRITE_TIMEOUT_MS);
    return await sdk.client.fetch<T>(path, { method, body: body as FetchArgs["body"], headers, signal });
  } catch (error) {
    if (error instanceof StoreRefusal && error.status < 500) throw error;
    throw down(path, error);
  }
}

/** Sends files, as a form. Throws as `writeStore` does. */
export async function uploadStore<T>(path: string, form: FormData, headers: Headers = {}): Promise<T> {
  try {
    const response = await fetch(new URL(path, settings.backendUrl), {
      method: "POST",
      body: form,
      signal: AbortSignal.timeout(UPLOAD_TIMEOUT_MS),
      headers: {
        accept: "application/json",
        "x-publishable-api-key": settings.publishableKey,
        ...(await visitorHeaders(path)),
        ...headers,
      },
    });
    return await answered<T>(response);
  } catch (error) {
    if (error instanceof StoreRefusal && error.status < 500) throw error;
    throw down(path, error);
  }
}

/** Reads for whoever wants to tell a refusal in words of their own: throws as `writeStore` does. */
export async function askStore<T>(path: string, headers: Headers = {}): Promise<T> {
  try {
    return await sdk.client.fetch<T>(path, { headers, signal: AbortSignal.timeout(READ_TIMEOUT_MS) });
  } catch (error) {
    if (error instanceof StoreRefusal && error.status < 500) throw error;
    throw down(path, error);
  }
}

function down(path: string, error: unknown): Response {
  console.error(`backend did not answer ${path}: ${error instanceof Error ? error.message : String(error)}`);
  return new Response(null, { status: 503, headers: { "Retry-After": "10" } });
}

const segment = encodeURIComponent;

/** `query` as the contract has it: repeated keys are lists. */
export const readListing = (query: URLSearchParams, headers: AdultHeader = {}) =>
  readStore<ListingAnswer>(`/store/listing?${query}`, headers);

export const readSuggestions = (q: string, locale: Locale) =>
  readStore<SuggestionsAnswer>(`/store/listing/suggestions?${new URLSearchParams({ q, locale })}`);

/** Throws a `Response` 403 for alcohol, unless the headers say that the shopper is of age. */
export const readProduct = (handle: string, locale: Locale, headers: AdultHeader = {}) =>
  readStore<ProductPage>(`/store/listing/products/${segment(handle)}?locale=${locale}`, headers);

export const readProducer = (handle: string, locale: Locale) =>
  readStore<ProducerPage>(`/store/producers/${segment(handle)}?locale=${locale}`);

export const readProducers = (locale: Locale) => readStore<ProducerList>(`/store/producers?locale=${locale}`);

export const readCertificate = (id: string, locale: Locale) =>
  readStore<CertificatePage>(`/store/certificates/${segment(id)}?locale=${locale}`);

export const readVisitsOnMap = (locale: Locale) =>
  readStore<VisitsOnMap>(`/store/experiences/map?locale=${locale}`);

export const readCommuneCounts = () => readStore<CommuneCounts>("/store/listing/communes");
