/** The app's manifest: what Slack has to know of it. `manifest.yml` is the basic one, which installs on any workspace. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '..', 'manifest.yml');
const ENDPOINT = '/slack/events';
const REDIRECT = '/slack/oauth_redirect';

/** A manifest as far as the bot reads or changes it. @see https://docs.slack.dev/reference/app-manifest */
export interface Manifest {
  readonly features: {
    readonly slash_commands: readonly Record<string, unknown>[];
    readonly [feature: string]: unknown;
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] }; readonly redirect_urls?: string[] };
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[]; readonly request_url?: string };
    readonly interactivity: Record<string, unknown>;
    readonly [setting: string]: unknown;
  };
  readonly functions?: Record<string, unknown>;
}

/** What can be added to the basic manifest, and what each part brings. */
interface Part {
  readonly scopes: readonly string[];
  readonly events: readonly string[];
  readonly features?: Record<string, unknown>;
  readonly settings?: Record<string, unknown>;
  readonly functions?: Record<string, unknown>;
}

const prompt = (question: string) => ({ title: question, message: question });

export const PARTS = {
  /** The agent conversation, on paid plans. */
  agent: {
    scopes: ['assistant:write'],
    events: [],
    features: {
      agent_view: {
        agent_description: 'Answers who does what in product work, with the source.',
        suggested_prompts: [prompt('Product Leader vs Product Manager'), prompt('Who owns the roadmap?')],
      },
    },
  },
  /** The step for Workflow Builder, on paid plans. */
  workflow: {
    scopes: [],
    events: ['function_executed'],
    settings: { function_runtime: 'remote', org_deploy_enabled: true },
    functions: {
      answer_question: {
        title: 'Answer a role question',
        description: 'Looks up who does what',
        input_parameters: {
          question: {
            type: 'string',
            title: 'Question',
            description: 'Such as: who owns the roadmap?',
            is_required: true,
            name: 'question',
          },
        },
        output_parameters: {
          answer: {
            type: 'string',
            title: 'Answer',
            description: 'The answer as plain text',
            is_required: true,
            name: 'answer',
          },
          answer_rich: {
            type: 'slack#/types/rich_text',
            title: 'Answer (formatted)',
            description: 'The answer, to be put into a message',
            is_required: true,
            name: 'answer_rich',
          },
        },
      },
    },
  },
  /** Offers in channels that asked for them. */
  listen: {
    scopes: ['channels:history', 'groups:history'],
    events: ['message.channels', 'message.groups'],
  },
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof PARTS;

/** Reads the basic manifest. */
export async function readManifest(): Promise<Manifest> {
  const { parse } = await import('yaml');
  return parse(await readFile(FILE, 'utf8')) as Manifest;
}

/**
 * The manifest with optional parts.
 *
 * @param basic what `readManifest` returned
 * @param url where Slack reaches the app over HTTP, such as https://rolecall.example; without it, it is Socket Mode
 */
export function manifestWith(basic: Manifest, names: readonly PartName[], url?: URL): Manifest {
  const parts: readonly Part[] = names.map((name) => PARTS[name]);
  const { features, oauth_config, settings } = basic;
  const { event_subscriptions, interactivity } = settings;
  const merged = (pick: (part: Part) => Record<string, unknown> | undefined) => Object.assign({}, ...parts.map(pick));
  const functions = merged((part) => part.functions);
  const address = url === undefined ? undefined : new URL(ENDPOINT, url).href;
  return {
    ...basic,
    features: {
      ...features,
      ...merged((part) => part.features),
      slash_commands: features.slash_commands.map((command) => ({ ...command, ...(address && { url: address }) })),
    },
    oauth_config: {
      ...oauth_config,
      ...(url && { redirect_urls: [new URL(REDIRECT, url).href] }),
      scopes: { bot: [...oauth_config.scopes.bot, ...parts.flatMap(({ scopes }) => scopes)] },
    },
    settings: {
      ...settings,
      ...merged((part) => part.settings),
      event_subscriptions: {
        ...(address && { request_url: address }),
        bot_events: [...event_subscriptions.bot_events, ...parts.flatMap(({ events }) => events)],
      },
      interactivity: {
        ...interactivity,
        ...(address && { request_url: address, message_menu_options_url: address }),
      },
      ...(address && { socket_mode_enabled: false }),
    },
    ...(Object.keys(functions).length > 0 && { functions }),
  };
}
