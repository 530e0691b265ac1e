/**
 * The least that a Bolt app can be: `/role` is answered with "hello". What the bot is measured against. With a message
 * in `MESSAGE`, as JSON, it is answered with that.
 */
import { App } from '@slack/bolt';

const app = new App({
  token: process.env['SLACK_BOT_TOKEN'] as string,
  signingSecret: process.env['SLACK_SIGNING_SECRET'] as string,
  clientOptions: { slackApiUrl: process.env['SLACK_API_URL'] as string },
});
const message = JSON.parse(process.env['MESSAGE'] ?? '{"text":"hello"}');
app.command('/role', async ({ ack }) => {
  await ack({ response_type: 'ephemeral', ...message });
});
await app.start(Number(process.env['PORT']));
console.log('ready');
// As the bot does: what ends in any other way leaves nothing compiled for its next start.
process.once('SIGTERM', () => process.exit(0));
