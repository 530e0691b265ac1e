/** Whether a text asks for help: what can be asked here, and how. */
import { isFiller } from './filler.ts';
import { inFull, list } from './text.ts';

const HELP = new Set(
  `help|help me|i need help|please help|help please|how does this work|how does it work|what can i say|what are you
  |who are you|how does this thing work|how does this bot work|how does the bot work|what is this|what is this bot|what is rolecall|rolecall|who is rolecall|are you a bot|about you|about this bot
  |what are you for|what is this bot for|what is the bot for|what is rolecall for
  |introduce yourself|tell me about yourself|what is your purpose|whats your purpose
  |what should i ask|what to ask|what can i do here|what can i do with it|what can i do with you|what can i do with this
  |what can i do with this bot|what can i do with the bot|what can i do with rolecall
  |commands|what commands are there|which commands are there|list commands|show commands|list the commands|usage|menu|examples|options
  |instructions|manual|show help|list roles|list the roles|list all roles|show roles|roles|all roles
  |available roles|covered roles|available topics|covered topics
  |which roles are there|which roles exist|what roles exist|what roles are there|topics|list topics|list the topics|show topics`
    .split('|')
    .map((line) => line.trim()),
);

const PLEA =
  /^(?:can|could|will|would) (?:you|u|someone|anyone) (?:please )?help(?: (?:me|us))?(?: out)?(?: with (?:something|this|that|an? (?:\w+ )?(?:question|issue|problem)))?$/;
const EXAMPLES =
  /^(?:(?:give|show|tell) (?:me )?)?(?:an? |some |a few )?(?:(?:example|sample) questions?|examples? of (?:(?:good )?questions?|what (?:to|(?:i|we|one) can) ask))$/;

/** "What kind of questions can you answer?", "how do I use this?" */
const OF_THE_BOT = new RegExp(
  '^(?:and |so |who are you and |show me |tell me )?(?:what|which|how|who are the|anything)\\b.*\\b' +
    '(?:(?:can|could|do|are|does|that) (?:you|(?:this|the) bot|rolecall) (?:able to )?(?:do|know|answer|help|tell|cover|covering|work)|(?:roles|topics|aspects|questions) you (?:cover|know|answer)|you (?:can|could) (?:do|answer|tell|help)|(?:can|could|do|should) i ask|i (?:can|could) ask|(?:roles|topics|aspects) are (?:available|covered|included|known|supported)|you know about (?:the )?(?:product )?(?:roles|topics)' +
    '|(?:i|to) use(?: this| it| you)?(?: bot| rolecall)?|are there)' +
    '(?: (?:you|me|us|for|with|about|here|else|all))*$',
);
/** "What are the different product roles?", "who is who in a product team?" */
const OF_ALL_ROLES =
  /^(?:(?:an? )?(?:overview|list|summary|comparison)|what (?:are|other|product|different)|all|compare|describe|explain|give|introduce|list|name|outline|show|sum up|summari[sz]e|tell)\b.*\b(?:roles|topics|aspects|every role|each role)(?: (?:are|at|compared|exist|in|of|on|that|there|within|you)\b.*)?$|^(?!three\b)(?:\w+ ){0,2}roles (?:overview|summary|list|explained|compared)$|^(?:explain |tell me )?who (?:is who|does what)\b/;
const TOPICS = list('topic topics aspect aspects');

/**
 * Whether a text asks for help, rather than about a role.
 *
 * @param asked the words of the text; none at all counts as asking for help
 */
export function asksForHelp(asked: readonly string[]): boolean {
  const core = plainly(asked);
  return asked.length === 0 || HELP.has(core) || PLEA.test(core) || EXAMPLES.test(core);
}

/** Whether a text asks what the bot can be asked, in whatever words; an entry may still answer it. */
export function asksOfBot(asked: readonly string[]): boolean {
  const core = plainly(asked);
  return (
    (OF_THE_BOT.test(core) || OF_ALL_ROLES.test(core)) &&
    core.split(' ').every((word) => isFiller(word) || TOPICS.has(word))
  );
}

function plainly(asked: readonly string[]): string {
  return inFull(asked);
}
