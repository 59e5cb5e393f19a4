/**
 * 256 words to read aloud: short, known to those who know little English, and none begins or sounds like another. In this order
 * for good: two people compare what two versions of Rolecall show.
 */
export const words: readonly string[] = [
  'acorn airport alarm alpine amber anchor apple aquarium arctic arrow artist athlete atlas autumn avocado',
  'badge bakery balloon bamboo banana basket beach beetle berry bicycle biscuit blossom bonfire bread broccoli',
  'bubble bulldog burger button cabbage cactus calendar camera candle captain carpet cathedral celery champion',
  'cheese chicken chocolate cinema circus clarinet clover cobra coconut coffee comet copper crayon crocodile',
  'crystal cushion cyclone daisy dancer dentist desert diamond doctor dolphin donkey drawer drummer eagle earth',
  'echo elbow elephant emperor engine envelope factory falcon farmer feather fiddle finger firefly flamingo',
  'flute football forest fountain frog fruit funnel galaxy garage giraffe glacier goose gorilla guitar harbor',
  'helmet horizon hotel hunter iceberg igloo insect island jaguar jasmine jelly jewel jungle kangaroo keyboard',
  'kitchen kiwi koala ladder lantern laptop lasagna lavender lemon leopard library lighthouse lily lizard',
  'lobster lunch machine magnet mango marble meadow mermaid mirror mobile mosquito muffin museum mushroom',
  'napkin noodle notebook nurse nutmeg oasis ocean octopus office olive onion opera orange orchid oxygen panda',
  'papaya parachute peanut pelican pencil piano picnic pigeon pilot pineapple pirate pizza pocket polar pony',
  'popcorn porcelain potato prince pumpkin puppet puzzle pyramid quartz queen rabbit raccoon radar rainbow',
  'raven ribbon robin ruby safari sailor salad sandwich saturn sausage scarf school scooter silver skate sketch',
  'snowman soldier soup spider sponge squirrel stadium strawberry studio submarine sugar sunset swan sweater',
  'symbol taxi telescope temple tennis tornado tractor treasure triangle trophy trumpet tulip turkey umbrella',
  'unicorn valley vanilla viking village vinegar violin volcano volleyball voyage waffle wagon walrus',
  'watermelon whale willow wolf wonder yacht yogurt zero zigzag',
].flatMap((line) => line.split(' '));
