/** The app was taken out of a workspace, or its tokens were revoked: what was kept of that workspace goes. */
import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { forgetInstallation, forgetWorkspace } from '../../store/installations.ts';
import { type Bot, teamOf } from '../bot.ts';

/** Everything that was kept of the workspace is deleted. */
export const appUninstalled =
  ({ store }: Bot) =>
  async ({ context, logger }: SlackEventMiddlewareArgs<'app_uninstalled'> & AllMiddlewareArgs): Promise<void> => {
    store.later('that a workspace is to be forgotten', forgetWorkspace, teamOf(context));
    logger.info('The app was uninstalled from a workspace; what was kept of it is deleted.');
  };

/** Only the tokens are deleted; a person's own token is none of ours. */
export const tokensRevoked =
  ({ store }: Bot) =>
  async ({ event, context, logger }: SlackEventMiddlewareArgs<'tokens_revoked'> & AllMiddlewareArgs): Promise<void> => {
    if ((event.tokens.bot ?? []).length === 0) return;
    store.later('that tokens are to be forgotten', forgetInstallation, teamOf(context));
    logger.info('The tokens of a workspace were revoked and are deleted.');
  };
