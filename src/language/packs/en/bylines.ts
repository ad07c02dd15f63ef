import type { BylineWords } from '../pieces.js';

/** Bylines in English, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  by: 'by',
  labels:
    'words and pictures by|analysis by|reported by|reporting by|compiled by|written by|' +
    'story by|text by|words by|posted by|author|authors|from our correspondent|' +
    'story and photos by|article by|contributed by|published by|submitted by|opinion by|report by|from',
  and: 'and with by',
  andInLines: 'in for',
  particles: 'al el bin ibn',
  roles:
    'correspondent reporter editor editors writer columnist contributor producer journalist ' +
    'critic analyst staff desk bureau chief senior deputy political diplomatic foreign ' +
    'economics business sports science health education environment technology international ' +
    'national local news agency agencies newsroom team media press service times post herald ' +
    'guardian telegraph ' +
    'expert specialist consultant strategist manager director officer founder co-founder cofounder ceo cto cmo coo president owner lecturer dietitian nutritionist physician therapist instructor photographer blogger ghostwriter copywriter marketer engineer developer designer researcher scientist commentator presenter anchor host intern freelance freelancer reviewer strategist',
  titles:
    'writer reporter correspondent editor columnist critic contributor journalist producer founder reviewer strategist developer',
  tasks: 'reporting writing editing compiling additional production',
  desks:
    'staff editor editors editorial newsdesk desk newsroom admin administrator webmaster team ' +
    'bureau news agency agencies press media network magazine newspaper online service ' +
    'services wire wires reporters correspondents contributors partner sponsored tv radio inc ' +
    'ltd llc corp company copyright unknown anonymous guest user root publisher author authors none null com org ' +
    'net',
  noNames:
    'the this that your our more most read view all see follow email share bio about story ' +
    'stories posts articles updated published last min minutes comments subscribe sign contact ' +
    'newsletter photo photos photograph image images video opinion exclusive breaking special ' +
    "getty twitter facebook profile get recent it's her his ask originally",
  beside:
    'in|at|for|from|via|on behalf of|special to|photograph by|photographs by|photo by|photos by|' +
    'illustration by|illustrations by|graphics by',
  pictures:
    'photo photos photograph photographs photography picture pictures image images ' +
    'illustration illustrations graphic graphics video',
  ends: 'published|updated|posted|last updated',
  noPlaces:
    'breaking|breaking news|update|updated|developing|watch|watch live|live|video|photos|' +
    'pictures|listen|analysis|opinion|comment|commentary|editorial|exclusive|explainer|' +
    'fact check|factbox|interview|review|preview|profile|feature|column|letter|note|' +
    "editor's note|editor’s note|warning|spoiler alert|correction|clarification|" +
    'disclaimer|question|answer|summary|background|context|related|sponsored|' +
    'advertisement|caption|photo|credit|source|host|anchor|moderator|narrator|reporter',
  revised: 'update|updated|corrected|recasts|repeats',
  nounLabels: 'text|words|story|interview|reporter|reporters|writer|report|reporting|written',
  otherTasks:
    'edited|editing|reviewed|medically reviewed|fact checked|fact-checked|fact check|factchecked|updated by|translated|translation|translator|illustrated|photographed|designed|presented by|sponsored by|produced by|promoted by|curated by|narrated|courtesy',
  besideNumbers:
    'on at of st nd rd th am pm a.m. p.m. gmt utc est edt cst cdt mst mdt pst pdt et bst ist cet cest ago hour hours hrs hr minute minutes min mins day days week weeks month months year years second seconds read reading time published updated posted last modified created first date',
};
