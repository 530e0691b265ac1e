# The bot as it runs in production: connected to Slack, without the playground.
FROM node:26.10.0-trixie-slim

ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force
COPY manifest.yml ./
COPY src ./src
COPY knowledge ./knowledge

# The bot writes to two folders only: what it remembers, and what it can make again. It learns here, so that no container has to.
RUN mkdir -p data .cache && chown node:node data .cache
USER node
RUN node --import ./src/quick-start.js src/cli.ts check
VOLUME /app/data

ENV PORT=3000 HEALTH_PORT=9464
EXPOSE 3000 9464
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.HEALTH_PORT + '/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "./src/quick-start.js", "src/main.ts"]
