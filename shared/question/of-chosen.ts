const OF_CHOSEN =
  /^(?:so |and )?(?:in |to |from )?(?:what|which) \w+ (?:does|do|did|has|have|is|was) (?:the |this )?(?:currently )?(?:selected|highlighted|active|chosen|marked|current) \w+(?: \w+)* (?:belong|belongs|have|has|come|comes|from|on|in|to|by|show|shows|use|uses|need|needs|cost|costs|say|says)(?: to| from| in)?$/i;

/** "which album does the selected track belong to": what is selected only says of which thing something is asked. */
export const isOfChosen = (text: string): boolean => OF_CHOSEN.test(text.trim().replace(/[\s?.!]+$/, ''));
