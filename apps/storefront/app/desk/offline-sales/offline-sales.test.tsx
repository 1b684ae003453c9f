import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it, vi } from "vitest";
import { i18nFor } from "~/i18n";
import { aBackend, aForm } from "~/testing/backend";

const at = vi.hoisted(() => ({ pathname: "/en/desk/offline-sales" }));
vi.mock("@remix-run/react", () => ({ useLocation: () => at }));
const backend = await aBackend();
const { writeDeskCookie } = await import("../desk-cookie.server");
const { enterSale } = await import("./offline-sales.server");
const { OfflineSalesPage } = await import("./page");

const member = { token: "desk-token", expires_at: "2099-01-01T00:00:00Z", name: "Bình", acting: null };
const cookies = [await writeDeskCookie(member)];
const FIELDS = { form_id: "form-0001", variant_id: "variant_1", quantity: "4", note: " Chợ phiên " };
const send = (fields: Record<string, string>) => enterSale(aForm("/desk/offline-sales", fields, { cookies }));
const POST = "POST /producer/offline-sales";

describe("sales past the shop", () => {
  it("are entered as they were typed", async () => {
    backend.answers({ [POST]: { body: { goods: [], sales: [] } } });
    expect(((await send(FIELDS)) as Response).status).toBe(303);
    expect(backend.asked()[0]?.body).toEqual({
      form_id: "form-0001",
      variant_id: "variant_1",
      quantity: 4,
      note: "Chợ phiên",
    });
  });

  it.each([
    [{ ...FIELDS, variant_id: "" }, "variant_id"],
    [{ ...FIELDS, quantity: "0" }, "quantity"],
    [{ ...FIELDS, quantity: "2.5" }, "quantity"],
  ])("are not entered by halves: %o", async (fields, field) => {
    expect(await send(fields)).toMatchObject({
      data: { draft: { errors: [{ field }] } },
      init: { status: 422 },
    });
    expect(backend.asked()).toEqual([]);
  });

  it("say how many can still be sold, with what was typed", async () => {
    const errors = [{ field: "quantity", code: "too_many", values: { max: 3 } }];
    backend.answers({ [POST]: { status: 422, body: { code: "invalid_fields", message: "no", errors } } });
    const { data } = (await send(FIELDS)) as unknown as {
      data: { draft: Parameters<typeof OfflineSalesPage>[0]["draft"] };
    };
    const goods = [
      { variant_id: "variant_1", title: "Nước mắm", variant_title: "500 ml", stocked: 5, promised: 2 },
    ];
    const html = renderToStaticMarkup(
      <I18nextProvider i18n={i18nFor("en")}>
        <OfflineSalesPage goods={goods} sales={[]} draft={data.draft} formId="form-0002" />
      </I18nextProvider>,
    );
    expect(html).toContain("Only 3 are promised to nobody.");
    expect(html).toContain("Nước mắm, 500 ml (3 left)");
    expect(html).toMatch(/name="quantity"[^>]*value="4"|value="4"[^>]*name="quantity"/);
  });
});
