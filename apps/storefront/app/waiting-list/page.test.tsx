import type { WaitingShown, WaitingState } from "@market/store-contract";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it, vi } from "vitest";
import { anExperience } from "~/experience/examples";
import { i18nFor } from "~/i18n";

const at = vi.hoisted(() => ({ pathname: "/waiting/v1.w.mac" }));
vi.mock("@remix-run/react", () => ({ useLocation: () => at }));
const { WaitingPage } = await import("./page");

const OFFERED: WaitingShown = {
  state: "offered",
  seats: 3,
  departure_id: "dep_1",
  product_handle: "bees",
  title: "Bees",
  starts_at: "2026-12-05T01:00:00Z",
  ends_at: "2026-12-05T04:30:00Z",
  offer_until: "2026-12-01T03:00:00Z",
};

function shown(facts: Partial<WaitingShown> = {}, locale: "vi" | "en" = "vi") {
  at.pathname = locale === "en" ? "/en/waiting/v1.w.mac" : "/waiting/v1.w.mac";
  const waiting = { ...OFFERED, ...facts };
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18nFor(locale)}>
      <WaitingPage
        token="v1.w.mac"
        waiting={waiting}
        experience={waiting.state === "offered" ? anExperience({}) : null}
        chosen={{ departure: null, tickets: {}, variant: null, rooms: null }}
      />
    </I18nextProvider>,
  );
}

describe("the page of somebody who waits", () => {
  it("says until when the places are kept, and offers tickets for all of them", () => {
    const html = shown();
    expect(html).toContain("3 chỗ đang được giữ riêng cho bạn đến 10:00, 01/12/2026.");
    expect(html).toMatch(/name="ticket\.[^"]+"[^>]*value="3"/);
    expect(html).toContain('value="take"');
    expect(html).toContain('action="/waiting/v1.w.mac"');
  });

  it("counts one place in words of one, in English", () => {
    const html = shown({ seats: 1 }, "en");
    expect(html).toContain("1 place is kept for you alone until 10:00, 1 December 2026.");
    expect(html).toContain('action="/en/waiting/v1.w.mac"');
  });

  it.each<[WaitingState, boolean, string]>([
    ["waiting", true, "Bạn đang chờ 3 chỗ"],
    ["taken", false, 'href="/cart"'],
    ["lapsed", false, "Đã hết giờ giữ 3 chỗ"],
    ["over", false, "đã đi hoặc không đi nữa"],
  ])("offers nothing where it stands as %s, and says so", (state, leaves, words) => {
    const html = shown({ state, offer_until: null });
    expect(html).toContain(words);
    expect(html).not.toContain('value="take"');
    expect(html.includes('value="leave"')).toBe(leaves);
  });

  it("names each field and has one heading of the first rank", () => {
    const html = shown();
    expect(html.match(/<h1/g)).toHaveLength(1);
    for (const [, id] of html.matchAll(/<input id="([^"]+)"/g)) expect(html).toContain(`for="${id}"`);
  });
});
