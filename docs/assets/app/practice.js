export function start(place, site) {}
