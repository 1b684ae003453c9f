export { orderWriteRoutes } from "./routes";
export { OrderBusy, withOrderLock } from "./with-order-lock";
export { producerOf, withStockLock } from "./with-stock-lock";
