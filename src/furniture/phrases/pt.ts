import type { PhraseTable } from './phrase-table.js';

/** Portuguese, from general knowledge of news sites. */
export const PORTUGUESE: PhraseTable = {
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
      'anterior|próximo|voltar ao topo|veja também|mais lidos|saiba mais|ver mais|ver tudo|recomendados|em alta|você pode gostar',
    navigation:
      'ir para o conteúdo|quem somos|fale conosco|ir para o conteúdo principal|anuncie|expediente|política de privacidade|mapa do site|menu',
    copyright: 'termos de uso',
    share: 'compartilhe|copiar link|siga nos',
    comments: 'deixe uma resposta|comentar',
    subscription: 'entrar|assine|assinar|minha conta|cadastre se|login|já sou assinante',
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
    copyright: 'todos os direitos reservados',
  },
  you: 'você seu sua',
  me: 'eu meu minha mim',
  we: 'nosso nossa',
  orders: '',
  scene: '',
  house: 'jornalista repórter empresa fundada sede telefone',
  saying: 'disse afirmou',
  dates: 'às em há horas leitura feira',
  menu: '',
};
