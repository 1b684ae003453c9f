import type { DeskMeAnswer, InvitationAnswer } from "@market/store-contract";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { aPostBox } from "../../account/__tests__/post-box";
import { bearer, linkTo, PASSWORD } from "../../joining/__tests__/an-applicant";
import { testBackend } from "../../testing";
import { forgetLinks } from "..";
import { aDesk, aMail } from "./a-desk";

const post = aPostBox();

testBackend({
  testSuite: ({ api, getContainer }) => {
    const NEW = { name: "Lê Thị Mai", password: PASSWORD };

    it("invites by mail somebody new, who sets name and password and works there from then on", async () => {
      const { invite, accept, people, send } = await aDesk(getContainer(), api);
      const email = aMail("mai");
      expect((await invite(email)).status).toBe(202);
      expect((await people()).invitations).toMatchObject([{ email, role: "staff" }]);
      const token = await linkTo(post, email);
      expect(JSON.stringify(await people())).not.toContain(token);
      const told = await send<InvitationAnswer>("GET", `/producer/invitation?token=${token}`);
      expect(told.body).toMatchObject({
        producer: { name: "Tổ du lịch Cát Bà" },
        invited_by: "Vũ Văn Bình",
        email,
        has_account: false,
      });
      expect((await accept({ token })).body.errors).toHaveLength(2);
      const { body } = await accept({ token, ...NEW });
      expect(body.member).toMatchObject({ email, name: NEW.name, producers: [{ role: "staff" }] });
      expect((await send<DeskMeAnswer>("GET", "/producer/me", undefined, bearer(body.token))).status).toBe(
        200,
      );
      expect(await people()).toMatchObject({ invitations: [], members: [{}, { email, role: "staff" }] });
    });

    it("opens an invitation once, for seven days, by its secret alone, and until it is withdrawn", async () => {
      const { invite, accept, people, owner, container } = await aDesk(getContainer(), api);
      const email = aMail("mai");
      await invite(email);
      const first = await linkTo(post, email);
      await invite(email, "owner");
      const second = await linkTo(post, email, 2);
      expect((await accept({ token: first, ...NEW })).body.code).toBe("link_over");
      expect((await accept({ token: `${second.slice(0, -1)}_`, ...NEW })).body.code).toBe("link_over");
      process.env.CLOCK = new Date(Date.now() + 7 * 86_400_000 + 60_000).toISOString();
      expect((await accept({ token: second, ...NEW })).body.code).toBe("link_over");
      await forgetLinks(container);
      delete process.env.CLOCK;
      const twice = await Promise.all([accept({ token: second, ...NEW }), accept({ token: second, ...NEW })]);
      expect(twice.filter(({ status }) => status === 200)).toHaveLength(1);
      expect((await people()).members).toHaveLength(2);
      expect((await accept({ token: second, ...NEW })).status).toBe(422);

      const third = aMail("lan");
      await invite(third);
      const [invitation] = (await people()).invitations;
      expect((await owner.call("DELETE", `/invitations/${invitation?.id}`)).status).toBe(200);
      expect((await accept({ token: await linkTo(post, third), ...NEW })).body.code).toBe("link_over");
      expect((await invite(email)).body.code).toBe("already_member");
      // What has ended is forgotten a day later, and not before.
      const links = () => container.resolve(ContainerRegistrationKeys.PG_CONNECTION)("desk_link");
      expect(await links()).toHaveLength(3);
      process.env.CLOCK = new Date(Date.now() + 8 * 86_400_000 + 60_000).toISOString();
      await forgetLinks(container);
      delete process.env.CLOCK;
      expect(await links()).toEqual([]);
    });

    it("lets whoever has an account join as the member that they are, once signed in", async () => {
      const { invite, accept, works, other, send } = await aDesk(getContainer(), api);
      const clerk = await works(aMail("thu"), "staff", other);
      await invite(clerk.email);
      const token = await linkTo(post, clerk.email);
      const told = await send<InvitationAnswer>("GET", `/producer/invitation?token=${token}`);
      expect(told.body.has_account).toBe(true);
      expect((await accept({ token, ...NEW })).body.code).toBe("sign_in_first");
      const { body } = await accept({ token }, clerk.token);
      expect(body.member.id).toBe(clerk.id);
      expect(body.member.producers.map(({ name }) => name)).toEqual([
        "Phường rối Hồng Phong",
        "Tổ du lịch Cát Bà",
      ]);
      // For two producers it must be said which.
      expect((await clerk.call("GET", "/profile")).body).toMatchObject({ code: "choose_producer" });
    });
  },
});
