/** That one wants to know whether something is so. */
import { ROLE, type Turn } from './turn.ts';

/** "Is that her job?", "should she?", of somebody who does what was told. */
const JUDGED =
  '(?:is (?:that|this|it) (?:really |actually |even |still )?(?:(?:an? )?(?:normal|usual|common|typical|natural|logical)(?: (?:step|move|path|thing))?|right|true|ok|okay|fine|weird|strange|odd|wrong|bad|allowed|mine|a thing|(?:part of )?(?:his|her|their|my|the) (?:job|task|role|call|business|responsibility))|(?:should(?:nt| not)?|can|may|must) (?:he|she|they|i)|(?:is|are|am) (?:he|she|they|i) (?:allowed|supposed|meant|expected) to(?: do (?:that|this|it|so))?|does (?:he|she|they) need (?:it|that|this|to)|(?:does (?:that|this|it) )?makes? sense)';

export const WHETHER: readonly Turn[] = [
  [
    'say think believe agree',
    'is true that',
    '^do you (?:think|believe)(?: that)?(?= (?:an?|the) \\w)',
    '^(?:would you say|do you agree)(?: that)?',
  ],
  [
    'whether if',
    'is true that',
    '^(?:(?:do|can|could|would) (?:you|someone|somebody|anyone) (?:know|tell me|say)|tell me|(?:i am |im )?not sure|(?:i would like|i want) to know|any idea) (?:whether|if)',
  ],
  ['will', 'does', '^will(?= an? )'],
  [
    'normal usual common ok okay fine right true',
    'does $1',
    '^is it (?:normal|usual|common|ok|okay|fine|right|true) (?:that|if|when) ((?:\\w+ ){1,4})(?:does not|doesnt|do not|dont|cannot|cant)',
  ],
  [
    'normal usual common ok okay fine right typical normally usually',
    'does $1',
    '^is it (?:really |even )?(?:normal|usual|common|ok|okay|fine|right|typical|normally|usually) for ((?:an? |the |our )?(?:\\w+ ){1,3})to(?= \\w)',
  ],
  [
    'it that this',
    '$2 $1',
    '^((?!(?:who|what|which|how|why|where|when|is|are|do|does|can|if|and|so|but)\\b)(?:\\w+ ){1,3})(is|isnt|does) (?:it|that|this)(?= (?:up to|for|with|the job of|part of|belong|lie|just an?|only an?|simply an?|basically an?|another|really an?|the same as|like an?) | .*(?:job|task|responsibility|business|call|role|duty)$)',
  ],
  [
    'normal usual common ok okay fine right wrong bad weird odd strange unusual correct true myth fair safe accurate possible',
    'is true that',
    '^(?:is it|it is|would it be) (?:(?:fair|safe|right|correct|true|wrong|accurate) to say|correct|accurate|possible|an? (?:myth|fact|lie|rumou?r))(?: that)?',
    '^am i (?:right|correct|wrong)(?: (?:in|to) (?:thinking|assuming|think|assume|say))?(?: that)?(?= (?:the|an?|our) \\w)',
    '^(?:is|isnt) it (?:really |even )?(?:normal|usual|common|ok|okay|fine|right|wrong|bad|weird|odd|strange|unusual) (?:that|if|when)(?= (?:an?|the|our) \\w+(?: \\w+)? (?!is also\\b|is both\\b)\\w+s\\b)',
  ],
  [
    'go turn talk speak',
    'is $1 responsible for',
    '^(?:do|should|can|must|would) (?:i|we|you|one) (?:go|turn|talk|speak) to ((?:an? |the |our )?(?:\\w+ ){1,3})(?:for|about|with)(?= \\w)',
  ],
  [
    'is are am should shouldnt can may must make makes does',
    'is true that a $1',
    `^(?:our|my(?! (?:leader|manager|owner)\\b)) (?=(?:new |current )?(?:pm|po|cto|cpo|vp|head|chief|product|software|owner|leader|manager|architect)\\b)((?:\\w+ ){3,25}?)(?:now )?${JUDGED}$`,
  ],
  ['met know knew', 'is true that a $1$2', `^i (?:met|know|knew) an? ((?:\\w+ ){1,2})who ((?:\\w+ ){2,20}?)${JUDGED}$`],
  [
    'i im',
    'is true that a $1 $2',
    `^(?:im|i am|as|i as) (?:an? |the )?(${ROLE}) (?:and |but )?(?:i )?((?:\\w+ ){2,20}?)${JUDGED}$`,
  ],
  [
    'right true so correct normal usual common accurate fair justified case wrong mistaken be isnt thoughts agree agreed yes confirm does do',
    'is true that $1',
    '^(?!(?:is|are|does|do|did|can|what|whats|who|which|how|why|where|when)\\b)((?:\\w+ ){4,25}?)(?:is (?:(?:that|this|it) )?(?:really |actually |even |still )?(?:right|true|so|correct|normal|usual|common|accurate|fair|justified|the case)|can (?:that|this|it) be(?: right| true)?|am i (?:right|wrong|mistaken)|isnt it|(?:does|do) (?:he|she|they)|right|true|correct|thoughts|agreed?|do you agree|yes or no|confirm|can you confirm|(?:did|do|have) i (?:get|got) (?:that|this|it) right)$',
  ],
  [
    'safe',
    'secure',
    '(?<=\\bis (?:it|this|that) (?:\\w+ly )?)safe(?! or\\b)',
    '(?<=\\bare (?:they|these|those) (?:still )?)safe',
    '(?<!\\bwe (?:\\w+ )?)(?<=\\bbe )safe$',
  ],
];
