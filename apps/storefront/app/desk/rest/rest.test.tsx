import type { ShopRestAnswer } from "@market/store-contract";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it, vi } from "vitest";
import { i18nFor } from "~/i18n";
import { aBackend, aForm, thrown } from "~/testing/backend";

const at = vi.hoisted(() => ({ pathname: "/en/desk/rest" }));
vi.mock("@remix-run/react", () => ({ useLocation: () => at }));
const backend = await aBackend();
const { writeDeskCookie } = await import("../desk-cookie.server");
const { changeRest } = await import("./rest.server");
const { RestPage } = await import("./page");

const member = { token: "desk-token", expires_at: "2099-01-01T00:00:00Z", name: "Bình", acting: null };
const cookies = [await writeDeskCookie(member)];
const send = (fields: Record<string, string>) => changeRest(aForm("/en/desk/orders", fields, { cookies }));
const POST = "POST /producer/rest";
const TET = { from: "2027-02-04", until: "2027-02-12" };

describe("a producer's rest", () => {
  it.each([
    [{ intent: "pause" }, { paused: true }],
    [{ intent: "open" }, { paused: false }],
    [{ intent: "close", ...TET }, { closed: TET }],
    [{ intent: "forget" }, { closed: null }],
  ])("is changed by its forms: %o", async (fields, body) => {
    backend.answers({ [POST]: { body: {} } });
    const { status, headers } = (await send(fields as Record<string, string>)) as Response;
    expect([status, headers.get("Location")]).toEqual([303, "/en/desk/rest"]);
    expect(backend.asked()[0]?.body).toEqual(body);
  });

  it("is changed by no other form", async () => {
    expect(await thrown(send({ intent: "sell" }))).toMatchObject({ status: 404 });
  });

  it("says which day is wrong, with the days as they were typed", async () => {
    const errors = [{ field: "closed.until", code: "before_from" }];
    backend.answers({ [POST]: { status: 422, body: { code: "invalid_fields", message: "no", errors } } });
    const answer = (await send({ intent: "close", from: TET.until, until: TET.from })) as unknown as {
      data: { draft: Parameters<typeof RestPage>[0]["draft"] };
    };
    const rest: ShopRestAnswer = { paused: false, closed: null, resting: null };
    const html = renderToStaticMarkup(
      <I18nextProvider i18n={i18nFor("en")}>
        <RestPage rest={rest} draft={answer.data.draft} />
      </I18nextProvider>,
    );
    expect(html).toContain('href="#until"');
    expect(html).toContain("The last day must not be before the first.");
    expect(html).toContain('value="2027-02-04"');
    expect(html).toContain("Orders are accepted.");
  });
});
