import { provinces } from "@market/ocop/places";
import type {
  FieldError,
  GoodsPart,
  GoodsPartChoices,
  OwnGoods,
  OwnGoodsAnswer,
  OwnGoodsBody,
  OwnGoodsList,
  PicturesAnswer,
} from "@market/store-contract";
import { data } from "@remix-run/node";
import { textOf } from "~/account/attempt.server";
import { formWithFiles } from "~/form-with-files.server";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { askStore, StoreRefusal, uploadStore, writeStore } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";
import type { AtDesk } from "../desk-cookie.server";
import { sendAsMember } from "../send.server";
import { readAsMember } from "../session.server";
import { type GoodsDraft, withOthersChanges } from "./draft";
import { MOST_MEGABYTES_EACH, MOST_MEGABYTES_TOGETHER } from "./picture-limits";
import { BLANK_PART, BLANK_VARIANT, type Fault, goodsIn, type TypedGoods, typedIn } from "./typed-goods";

const ID = /^[\w-]{1,80}$/;
const MOST_PARTS = 10;
const MEGABYTE = 1024 * 1024;
const STATES = ["on_sale", "off_sale", "draft", "in_review", "sent_back"];

export const readGoodsForm = (request: Request) => formWithFiles(request, MOST_MEGABYTES_TOGETHER);

/** On the server alone: the places of the whole country are many. */
export const allProvinces = () => provinces().map(({ code, name }) => ({ code, name }));

/** What the list is asked for; what it does not know is left out. */
export function listQuestion(request: Request): { q: string; state: string; page: number } {
  const { searchParams } = new URL(request.url);
  const state = searchParams.get("state") ?? "";
  const page = Number(searchParams.get("page"));
  return {
    q: (searchParams.get("q") ?? "").trim().slice(0, 100),
    state: STATES.includes(state) ? state : "",
    page: Number.isInteger(page) && page > 0 && page <= 10_000 ? page : 1,
  };
}

export function readProducts(request: Request, member: AtDesk): Promise<OwnGoodsList> {
  const { q, state, page } = listQuestion(request);
  const query = new URLSearchParams({ ...(q && { q }), ...(state && { state }), page: String(page) });
  return readAsMember<OwnGoodsList>(request, member, `/producer/products?${query}`);
}

/** None may lie in what is no gift box. */
const NO_CHOICES: GoodsPartChoices = { choices: [], more: false };

/**
 * What may lie in a gift box of the producer that somebody acts for; asked for boxes alone.
 * @param parts what lies in it, which is among the choices; null: no box
 */
export async function readPartChoices(
  request: Request,
  member: AtDesk,
  parts: readonly GoodsPart[] | null,
): Promise<GoodsPartChoices> {
  if (!parts) return NO_CHOICES;
  return readAsMember<GoodsPartChoices>(request, member, choicesPath(parts, ""));
}

function choicesPath(parts: ReadonlyArray<{ variant_id: string }>, q: string): string {
  const chosen = parts.flatMap(({ variant_id }) => (ID.test(variant_id) ? variant_id : []));
  return `/producer/products/parts?${new URLSearchParams({ q, chosen: chosen.join(",") })}`;
}

/** @throws Response 404 where it is another's, or not there */
export async function readProduct(request: Request, member: AtDesk, id: string): Promise<OwnGoods> {
  if (!ID.test(id)) throw new Response(null, { status: 404 });
  return (await readAsMember<OwnGoodsAnswer>(request, member, `/producer/products/${id}`)).product;
}

/** What the form asks for: saved, sent to the officers, or only drawn again with pictures or one row more. @param id null: new */
export async function saveGoods(request: Request, id: string | null, form: FormData, leftOut = false) {
  if (id !== null && !ID.test(id)) throw new Response(null, { status: 404 });
  const intent = textOf(form, "intent");
  const { typed, faults } = await withUploads(request, form, typedIn(form));
  if (leftOut)
    faults.push({ field: "files", code: "too_large_together", values: { max: MOST_MEGABYTES_TOGETHER } });
  const draw = (draft: GoodsDraft, status: number) => drawn(request, draft, status, intent);
  if (intent === "more")
    return draw(...again({ ...typed, variants: [...typed.variants, BLANK_VARIANT] }, faults));
  if (intent === "more-parts")
    return draw(...again({ ...typed, parts: [...(typed.parts ?? []), BLANK_PART] }, faults));
  // Enter in the field of the search does what the form's first button does, which saves.
  const searches = intent === "find-parts" || (intent === "save" && typed.find !== typed.found);
  // With a row for what is found.
  if (typed.parts && searches)
    return draw(...again({ ...typed, parts: [...typed.parts, BLANK_PART].slice(0, MOST_PARTS) }, faults));
  const goods = goodsIn(typed);
  faults.push(...goods.faults);
  if (intent === "upload" || faults.length) return draw(...again(typed, faults));

  const send = intent === "send";
  const body: OwnGoodsBody = {
    content: goods.content,
    terms: goods.terms,
    send,
    ...(typed.version ? { version: typed.version } : {}),
  };
  try {
    const path = id === null ? "/producer/products" : `/producer/products/${id}`;
    const { product } = await sendAsMember(request, kept(typed, intent), (headers) =>
      writeStore<OwnGoodsAnswer>("POST", path, body, headers),
    );
    return saved(request, product, send);
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    if (error.status === 404) throw new Response(null, { status: 404 });
    if (error.code === "changed_meanwhile" && id !== null)
      return draw(await overtaken(request, id, typed, error.errors), 409);
    return draw(refused(typed, error), error.status);
  }
}

function saved(request: Request, product: OwnGoods, send: boolean): Promise<Response> {
  const locale = localeOfRequest(request);
  const t = translator(locale, "goods");
  const waits = product.pending === "in_review";
  const key = waits
    ? send
      ? "toast.sent"
      : "toast.savedInReview"
    : product.pending
      ? "toast.draft"
      : "toast.saved";
  return redirectWithToast(localPath(locale, `/desk/products/${product.id}`), {
    tone: "good",
    message: t(key),
  });
}

/** The form comes again, with what may lie in it where it is a box: what is chosen, and what was searched for. */
async function drawn(request: Request, draft: GoodsDraft, status: number, intent: string) {
  const { typed } = draft;
  const { parts, find } = typed;
  if (!parts) return data({ draft }, { status });
  const choices = await sendAsMember(request, kept(typed, intent), (headers) =>
    askStore<GoodsPartChoices>(choicesPath(parts, find), headers),
  );
  return data({ draft: { ...draft, typed: { ...typed, found: find } }, choices }, { status });
}

async function overtaken(
  request: Request,
  id: string,
  typed: TypedGoods,
  errors: FieldError[],
): Promise<GoodsDraft> {
  const { product } = await sendAsMember(request, kept(typed, "save"), (headers) =>
    askStore<OwnGoodsAnswer>(`/producer/products/${id}`, headers),
  );
  return withOthersChanges(typed, errors, product);
}

/** Chosen pictures are stored before anything else can go wrong: no browser fills in a choice of files again. */
async function withUploads(
  request: Request,
  form: FormData,
  typed: TypedGoods,
): Promise<{ typed: TypedGoods; faults: Fault[] }> {
  const chosen = form.getAll("files").filter((file): file is File => file instanceof File && file.size > 0);
  const isFit = ({ size }: File) => size <= MOST_MEGABYTES_EACH * MEGABYTE;
  const files = chosen.filter(isFit);
  const tooLarge = chosen
    .filter((file) => !isFit(file))
    .map(
      ({ name }): Fault => ({
        field: "files",
        code: "one_too_large",
        values: { name, max: MOST_MEGABYTES_EACH },
      }),
    );
  if (files.length === 0) return { typed, faults: tooLarge };
  const upload = new FormData();
  for (const file of files) upload.append("pictures", file, "picture");
  try {
    const { pictures } = await sendAsMember(request, kept(typed, textOf(form, "intent")), (headers) =>
      uploadStore<PicturesAnswer>("/producer/products/pictures", upload, headers),
    );
    const last = typed.pictures.length;
    const added = pictures.map(({ url }, place) => ({
      url,
      alt: "",
      alt_en: "",
      place: String(last + place + 1),
    }));
    return { typed: { ...typed, pictures: [...typed.pictures, ...added] }, faults: tooLarge };
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    const faults = error.errors.map((fault): Fault => {
      const name = files[Number(/^pictures\.(\d+)$/.exec(fault.field)?.[1])]?.name ?? "";
      return { ...fault, field: "files", values: { ...fault.values, name } };
    });
    const told: Fault[] = faults.length ? faults : [{ field: "files", code: error.code }];
    return { typed, faults: [...tooLarge, ...told] };
  }
}

/** What is sent again where it could not be sent: as it was typed, and with the pictures that are stored by now. */
function kept(typed: TypedGoods, intent: string): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(typed.texts)) form.append(name, value);
  for (const month of typed.months) form.append("season_months", month);
  for (const province of typed.provinces) form.append("ship_to", province);
  if (typed.parts) form.append("box", "1");
  const lists = { variants: typed.variants, pictures: typed.pictures, parts: typed.parts ?? [] };
  for (const [list, rows] of Object.entries(lists)) {
    rows.forEach((row: object, place: number) => {
      for (const [name, value] of Object.entries(row)) form.append(`${list}.${place}.${name}`, value);
    });
  }
  form.append("find", typed.find);
  form.append("found", typed.found);
  form.append("version", typed.version);
  form.append("intent", intent);
  return form;
}

function again(typed: TypedGoods, faults: Fault[]): [GoodsDraft, status: number] {
  const draft = { typed, faults, refusal: faults.length ? null : "not_saved" };
  return [draft, faults.length ? 422 : 200];
}

function refused(typed: TypedGoods, error: StoreRefusal): GoodsDraft {
  return { typed, faults: error.errors, refusal: error.errors.length ? null : error.code };
}
