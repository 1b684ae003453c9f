# The storefront: Remix behind its own small server. Built from the root of the repository:
#   docker build -f deploy/storefront.Dockerfile -t ocop-market/storefront .
ARG NODE_VERSION=24.19.0

FROM node:${NODE_VERSION}-trixie-slim AS manifests
WORKDIR /app
ENV NPM_CONFIG_UPDATE_NOTIFIER=false
# npm compares the lock file with every workspace, so all of them are here.
COPY package.json package-lock.json .npmrc ./
COPY apps/backend/package.json apps/backend/
COPY apps/storefront/package.json apps/storefront/
COPY packages/carrier-ghn/package.json packages/carrier-ghn/
COPY packages/local-services/package.json packages/local-services/
COPY packages/ocop/package.json packages/ocop/
COPY packages/payment-vietqr/package.json packages/payment-vietqr/
COPY packages/stripe-stand-in/package.json packages/stripe-stand-in/
COPY packages/store-contract/package.json packages/store-contract/
COPY e2e/package.json e2e/
COPY bench/package.json bench/

FROM manifests AS build
RUN --mount=type=cache,target=/root/.npm \
    npm ci --include=dev --include-workspace-root --workspace=@market/storefront --workspace=@market/ocop
COPY tsconfig.base.json ./
COPY packages packages
RUN npm run build --workspace=@market/ocop
COPY data data
COPY apps/storefront apps/storefront
RUN npm run build --workspace=@market/storefront

FROM manifests AS runtime
ARG VERSION=unknown
LABEL org.opencontainers.image.title="OCOP market: storefront" \
      org.opencontainers.image.description="The shop, rendered on the server." \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="${VERSION}"
ENV NODE_ENV=production \
    PORT=3000 \
    CACHE_DIR=/app/cache
RUN --mount=type=cache,target=/root/.npm \
    npm ci --omit=dev --workspace=@market/storefront --workspace=@market/ocop
COPY --from=build /app/packages/ocop/dist packages/ocop/dist
COPY --from=build /app/apps/storefront/build apps/storefront/build
COPY apps/storefront/server.mjs apps/storefront/
COPY apps/storefront/server apps/storefront/server
COPY deploy/storefront.mjs deploy/
RUN mkdir cache shared && chown 1000:1000 cache shared
USER 1000:1000
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --start-interval=1s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "deploy/storefront.mjs"]
