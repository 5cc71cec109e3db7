export function judgeAudit(
  text: string,
  shipped: readonly string[],
  today: string,
  letStand?: readonly { id: string; until: string }[],
): { ran: true; faults: string[] } | { ran: false; why: string; faults?: undefined };
