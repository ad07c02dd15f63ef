import type { FurnitureWords } from '../pieces.js';
import { CALENDAR } from './dates.js';

/** Furniture in Portuguese, from general knowledge of news sites. */
export const FURNITURE: FurnitureWords = {
  words: {
    donation: 'doe doação apoie',
    subscription: 'assine assinatura assinantes',
    newsletter: 'newsletter inscreva',
    cookie: 'cookies privacidade aceitar',
    comments: 'comentários comentário responder',
    share: 'compartilhar compartilhe partilhar imprimir siga ouvir',
    related: 'leia veja saiba lidas relacionadas notícias destaques',
    navigation: 'busca buscar pesquisar início contato',
    advertisement: 'publicidade anúncio',
    credit: 'fotos crédito',
    timestamp: 'atualizado',
    tags: 'tópicos assuntos',
  },
  beside: 'mais também esta notícia nos deixe um seu últimas as todos já em sobre',
  whole: {
    related:
      'anterior|próximo|voltar ao topo|mais lidos|ver tudo|recomendados|em alta|você pode gostar',
    navigation:
      'ir para o conteúdo|quem somos|fale conosco|ir para o conteúdo principal|anuncie|expediente|política de privacidade|mapa do site',
    copyright: 'termos de uso',
    share: 'copiar link',
    comments: 'deixe uma resposta',
    subscription: 'entrar|assinar|minha conta|cadastre se|já sou assinante',
    advertisement: 'conteúdo patrocinado|continua após a publicidade',
  },
  start: {
    subscription: 'assine|para continuar lendo',
    newsletter: 'receba|inscreva se|siga o canal',
    cookie: 'este site',
    comments: 'para comentar|o seu endereço',
    share: 'compartilhe|siga nos',
    related: 'leia também/mais|veja também|saiba mais|clique aqui',
    advertisement: 'continua após',
    correction: 'com informações',
    copyright: 'todos os direitos|é proibida a reprodução',
  },
  within: {
    donation: 'sua doação',
    newsletter: 'nossa newsletter|seu e mail|seu email|nosso canal',
    cookie: 'uso de cookies|seu consentimento|dados pessoais',
    copyright: 'direitos reservados',
    'author-bio': 'é jornalista',
  },
  you: 'você seu sua',
  we: 'nosso nossa',
  house: 'jornalista repórter empresa fundada sede telefone',
  saying: 'disse afirmou',
  dates: 'às em há horas leitura feira',
  calendar: CALENDAR,
  by: 'Por|POR',
  is: 'é',
  a: 'um uma',
  photo: 'foto',
};
