import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { inOneTransaction } from "../../booking/database";
import { AUDIT_MODULE, type AuditModuleService } from "../../modules/audit";
import { testBackend } from "../../testing";
import { noteDeed, SYSTEM } from "..";

testBackend({
  testSuite: ({ getContainer }) => {
    const deed = {
      by: SYSTEM,
      producer_id: "pdr_1",
      deed: "order.shipped",
      object: { type: "order", id: "order_1" },
      details: { parcels: 2 },
    };
    const trail = (): Promise<unknown[]> => {
      const audit: AuditModuleService = getContainer().resolve(AUDIT_MODULE);
      return audit.listAuditEntries({}, { order: { at: "ASC", id: "ASC" } });
    };

    it("keeps who did what, in the order in which it was done", async () => {
      await noteDeed(getContainer(), deed);
      await noteDeed(getContainer(), [
        { ...deed, deed: "order.delivered", by: { type: "member", id: "pmem_1", name: "Vũ Văn Bình" } },
      ]);
      expect(await trail()).toMatchObject([
        { deed: "order.shipped", actor_type: "system", object_id: "order_1", details: { parcels: 2 } },
        { deed: "order.delivered", actor_name: "Vũ Văn Bình", producer_id: "pdr_1" },
      ]);
    });

    it("keeps what was done in one act in its order", async () => {
      const names = [
        "product.created",
        "product.edited",
        "product.sent_to_review",
        "product.approved",
        "product.off_sale",
      ];
      await noteDeed(
        getContainer(),
        names.map((name) => ({ ...deed, deed: name })),
      );
      expect(await trail()).toMatchObject(names.map((name) => ({ deed: name })));
    });

    it("stands or falls with the transaction that it is written in", async () => {
      const undone = inOneTransaction(getContainer(), async (trx) => {
        await noteDeed(trx, deed);
        throw new Error("undone");
      });
      await expect(undone).rejects.toThrow("undone");
      expect(await trail()).toEqual([]);
      await inOneTransaction(getContainer(), (trx) => noteDeed(trx, deed));
      expect(await trail()).toMatchObject([{ deed: "order.shipped" }]);
    });

    it("lets nobody change, remove or empty it, whoever holds the connection", async () => {
      const sql = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
      await noteDeed(getContainer(), deed);
      for (const attempt of [
        "update audit_entry set actor_name = 'nobody'",
        "delete from audit_entry",
        "truncate audit_entry",
      ]) {
        await expect(sql.raw(attempt)).rejects.toThrow("append-only");
      }
      expect(await trail()).toMatchObject([{ actor_name: "system" }]);
    });
  },
});
