import { ownValue } from '@/core/text/json.ts';

/** Where a region is, in English and Korean, as AWS's consoles of these languages call it, without the part of the world. */
const regionNames: Readonly<Record<string, readonly [en: string, ko: string]>> = {
  'us-east-1': ['N. Virginia', '버지니아 북부'],
  'us-east-2': ['Ohio', '오하이오'],
  'us-west-1': ['N. California', '캘리포니아 북부'],
  'us-west-2': ['Oregon', '오레곤'],
  'ca-central-1': ['Canada Central', '캐나다 중부'],
  'ca-west-1': ['Calgary', '캘거리'],
  'mx-central-1': ['Mexico Central', '멕시코 중부'],
  'sa-east-1': ['São Paulo', '상파울루'],
  'eu-central-1': ['Frankfurt', '프랑크푸르트'],
  'eu-central-2': ['Zurich', '취리히'],
  'eu-north-1': ['Stockholm', '스톡홀름'],
  'eu-south-1': ['Milan', '밀라노'],
  'eu-south-2': ['Spain', '스페인'],
  'eu-west-1': ['Ireland', '아일랜드'],
  'eu-west-2': ['London', '런던'],
  'eu-west-3': ['Paris', '파리'],
  'ap-east-1': ['Hong Kong', '홍콩'],
  'ap-east-2': ['Taipei', '타이베이'],
  'ap-northeast-1': ['Tokyo', '도쿄'],
  'ap-northeast-2': ['Seoul', '서울'],
  'ap-northeast-3': ['Osaka', '오사카'],
  'ap-south-1': ['Mumbai', '뭄바이'],
  'ap-south-2': ['Hyderabad', '하이데라바드'],
  'ap-southeast-1': ['Singapore', '싱가포르'],
  'ap-southeast-2': ['Sydney', '시드니'],
  'ap-southeast-3': ['Jakarta', '자카르타'],
  'ap-southeast-4': ['Melbourne', '멜버른'],
  'ap-southeast-5': ['Malaysia', '말레이시아'],
  'ap-southeast-6': ['New Zealand', '뉴질랜드'],
  'ap-southeast-7': ['Thailand', '태국'],
  'af-south-1': ['Cape Town', '케이프타운'],
  'il-central-1': ['Tel Aviv', '텔아비브'],
  'me-central-1': ['UAE', '아랍에미리트'],
  'me-south-1': ['Bahrain', '바레인'],
  'us-gov-east-1': ['GovCloud US-East', 'GovCloud 미국 동부'],
  'us-gov-west-1': ['GovCloud US-West', 'GovCloud 미국 서부'],
  'cn-north-1': ['Beijing', '베이징'],
  'cn-northwest-1': ['Ningxia', '닝샤'],
  'eusc-de-east-1': ['Germany', '독일'],
};

/** A region as it is shown, `Seoul ap-northeast-2`; one without a name here by its code. `locale`: `ko`, else English. */
export function shownRegion(region: string, locale: string): string {
  const [en, ko] = ownValue(regionNames, region) ?? [];
  return en === undefined ? region : `${locale === 'ko' ? ko : en} ${region}`;
}

/** All that a region is found by, in whatever language somebody types. */
export const wordsForRegion = (region: string): string => [region, ...(ownValue(regionNames, region) ?? [])].join(' ');
