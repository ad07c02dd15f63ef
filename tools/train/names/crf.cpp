// Fits a linear-chain conditional random field by FTRL-proximal, from labels that may be partly open.
//
//   g++ -O3 -std=c++17 -ffp-contract=off -o crf crf.cpp
//   crf -t FEATURES[@WEIGHT] ... [-e FEATURES ...] [-save MODEL [-keep ROWS]] [-load MODEL] [-only MODEL] [-pred FOLDER]
//
// FEATURES as features.mjs writes them; -e only reads labels with the model and writes them, a byte a
// word, into FOLDER. -keep saves the most telling rows alone, -only fits no others. The same input gives the same weights, bit for bit: the order of sentences comes
// from a generator of its own, and no function of the mathematical library is used but sqrt.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <cmath>
#include <string>
#include <vector>

using std::string;
using std::vector;
typedef uint32_t u32;
typedef uint64_t u64;

const int LABELS = 17;
const int WIDTH = 20;  // LABELS rounded up, for the vector units
typedef std::array<float, WIDTH> Scores;

struct Row {
  float weight[WIDTH], z[WIDTH], n[WIDTH];
};
struct Sequence {
  u32 first, length, source, document;
};
struct Data {
  vector<u32> mask, offset{0}, feature;
  vector<Sequence> sequences;
};
struct Options {
  vector<std::pair<string, float>> train;
  vector<string> evaluate;
  string save, load, predictions, drop, only;
  size_t keep = 0;
  int epochs = 4, least = 2, fold = -1, folds = 0;
  float alpha = 0.03f, beta = 1, l1 = 0.3f, l2 = 0.5f, dropout = 0.5f, prune = 0, settled = 0.003f;
  u64 seed = 1;
};

static bool ends(int label) { return label == 0 || (label - 1) % 4 >= 2; }
static bool begins(int label) { return label == 0 || (label - 1) % 4 == 0 || (label - 1) % 4 == 3; }
static bool follows(int a, int b) {
  if (ends(a)) return begins(b);
  return !begins(b) && (a - 1) / 4 == (b - 1) / 4;
}

/** splitmix64 */
struct Random {
  u64 state;
  u64 next() {
    u64 x = state += 0x9e3779b97f4a7c15ull;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
    return x ^ (x >> 31);
  }
  u32 below(u32 limit) { return u32(((next() >> 32) * u64(limit)) >> 32); }
};

/** e to the x by the same steps everywhere. */
static float exponential(float x) {
  if (x < -80) return 0;
  if (x > 80) x = 80;
  float scaled = x * 1.44269504f;
  int whole = int(scaled < 0 ? scaled - 0.5f : scaled + 0.5f);
  float f = (x - whole * 0.693359375f) + whole * 2.12194440e-4f;
  float p = 1.9875691e-4f;
  p = p * f + 1.3981999e-3f;
  p = p * f + 8.3334519e-3f;
  p = p * f + 4.1665796e-2f;
  p = p * f + 1.6666665e-1f;
  p = p * f + 5.0000001e-1f;
  p = p * f * f + f + 1;
  u32 bits = u32(whole + 127) << 23;
  float power;
  memcpy(&power, &bits, 4);
  return p * power;
}

static void read(const string& path, Data& data, u32 source, const vector<char>& dropped) {
  FILE* file = fopen(path.c_str(), "rb");
  if (!file) { fprintf(stderr, "no %s\n", path.c_str()); exit(1); }
  fseek(file, 0, SEEK_END);
  size_t size = ftell(file) / 4;
  rewind(file);
  vector<u32> all(size);
  if (fread(all.data(), 4, size, file) != size) exit(1);
  fclose(file);
  for (size_t at = 0; at < size;) {
    u32 length = all[at++], document = all[at++];
    data.sequences.push_back({u32(data.mask.size()), length, source, document});
    for (u32 i = 0; i < length; i++) {
      data.mask.push_back(all[at++]);
      u32 count = all[at++];
      for (u32 k = 0; k < count; k++) {
        u32 key = all[at++];
        if (!dropped[key >> 20]) data.feature.push_back(key);
      }
      data.offset.push_back(u32(data.feature.size()));
    }
  }
}

struct Model {
  vector<u32> keys;  // sorted
  vector<Row> rows;
  float transition[LABELS][WIDTH]{}, z[LABELS][WIDTH]{}, n[LABELS][WIDTH]{};

  void open() {
    memset(transition, 0, sizeof transition);
    rows.assign(keys.size(), Row{});
    for (int a = 0; a < LABELS; a++)
      for (int b = 0; b < LABELS; b++) if (!follows(a, b)) transition[a][b] = -1e4f;
  }
  /** Turns the keys of the features into row numbers; those without a row are left out. */
  void index(Data& data) const {
    vector<u32> kept, offset{0};
    for (size_t i = 0; i + 1 < data.offset.size(); i++) {
      for (u32 k = data.offset[i]; k < data.offset[i + 1]; k++) {
        auto found = std::lower_bound(keys.begin(), keys.end(), data.feature[k]);
        if (found != keys.end() && *found == data.feature[k]) kept.push_back(u32(found - keys.begin()));
      }
      offset.push_back(u32(kept.size()));
    }
    data.feature.swap(kept);
    data.offset.swap(offset);
  }
  bool empty(const Row& row) const {
    for (int l = 0; l < LABELS; l++) if (row.weight[l] != 0) return false;
    return true;
  }
  void write(const string& path) const {
    FILE* file = fopen(path.c_str(), "wb");
    u32 count = 0;
    for (auto& row : rows) count += !empty(row);
    fwrite(&count, 4, 1, file);
    for (size_t i = 0; i < rows.size(); i++) if (!empty(rows[i])) fwrite(&keys[i], 4, 1, file);
    for (auto& row : rows) if (!empty(row)) fwrite(row.weight, 4, LABELS, file);
    for (int a = 0; a < LABELS; a++) fwrite(transition[a], 4, LABELS, file);
    fclose(file);
  }
  void readFrom(const string& path) {
    FILE* file = fopen(path.c_str(), "rb");
    u32 count = 0;
    bool whole = file && fread(&count, 4, 1, file) == 1;
    keys.resize(count);
    whole = whole && fread(keys.data(), 4, count, file) == count;
    open();
    for (auto& row : rows) whole = whole && fread(row.weight, 4, LABELS, file) == size_t(LABELS);
    for (int a = 0; a < LABELS; a++) whole = whole && fread(transition[a], 4, LABELS, file) == size_t(LABELS);
    if (!whole) { fprintf(stderr, "no model %s\n", path.c_str()); exit(1); }
    fclose(file);
  }
};

struct Trainer {
  Model& model;
  const Data& data;
  const Options& options;
  const vector<float>& weights;
  Random random;
  float power[LABELS][WIDTH];
  vector<Scores> score, lifted, ahead, back, aheadOpen, backOpen, gradient;
  vector<u32> kept, keptOffset;

  void emissions(const Data& from, const Sequence& sequence, float dropout) {
    if (score.size() < sequence.length) score.resize(sequence.length);
    u32 limit = u32(dropout * 4294967295.0);
    float scale = 1 / (1 - dropout);
    kept.clear();
    keptOffset.assign(1, 0);
    for (u32 i = 0; i < sequence.length; i++) {
      Scores& sum = score[i];
      sum.fill(0);
      u32 at = sequence.first + i;
      for (u32 k = from.offset[at]; k < from.offset[at + 1]; k++) {
        if (limit && u32(random.next() >> 32) < limit) continue;
        if (limit) kept.push_back(from.feature[k]);
        const float* weight = model.rows[from.feature[k]].weight;
        for (int l = 0; l < WIDTH; l++) sum[l] += weight[l];
      }
      if (limit) for (int l = 0; l < WIDTH; l++) sum[l] *= scale;
      keptOffset.push_back(u32(kept.size()));
    }
  }

  /** Forward and backward sums, over all labels or those that the masks allow. */
  bool sums(const Sequence& sequence, bool masked, vector<Scores>& forward, vector<Scores>& backward) {
    const u32* mask = &data.mask[sequence.first];
    int length = int(sequence.length);
    for (int i = 0; i < length; i++) {
      Scores v;
      v.fill(0);
      if (i == 0) for (int l = 0; l < LABELS; l++) v[l] = begins(l);
      else for (int a = 0; a < LABELS; a++) {
        float x = forward[i - 1][a];
        if (x != 0) for (int b = 0; b < WIDTH; b++) v[b] += x * power[a][b];
      }
      float sum = 0;
      for (int l = 0; l < WIDTH; l++) {
        v[l] *= lifted[i][l];
        if (masked && !(mask[i] >> l & 1)) v[l] = 0;
        sum += v[l];
      }
      if (!(sum > 1e-35f)) return false;
      for (int l = 0; l < WIDTH; l++) forward[i][l] = v[l] / sum;
    }
    for (int i = length - 1; i >= 0; i--) {
      Scores v;
      v.fill(0);
      if (i == length - 1) for (int l = 0; l < LABELS; l++) v[l] = ends(l);
      else {
        Scores u;
        for (int b = 0; b < WIDTH; b++) {
          u[b] = backward[i + 1][b] * lifted[i + 1][b];
          if (masked && !(mask[i + 1] >> b & 1)) u[b] = 0;
        }
        for (int a = 0; a < LABELS; a++) {
          float x = 0;
          for (int b = 0; b < WIDTH; b++) x += power[a][b] * u[b];
          v[a] = x;
        }
      }
      float sum = 0;
      for (int l = 0; l < WIDTH; l++) sum += v[l];
      for (int l = 0; l < WIDTH; l++) backward[i][l] = v[l] / (sum + 1e-30f);
    }
    return true;
  }

  void update(float* weight, float* z, float* n, const float* slope, int width) const {
    for (int l = 0; l < width; l++) {
      float g = slope[l];
      float squares = n[l] + g * g;
      float sigma = (sqrtf(squares) - sqrtf(n[l])) / options.alpha;
      z[l] += g - sigma * weight[l];
      n[l] = squares;
      float size = fabsf(z[l]) - options.l1;
      weight[l] = size > 0
        ? copysignf(size, -z[l]) / ((options.beta + sqrtf(squares)) / options.alpha + options.l2) : 0.f;
    }
  }

  void step(const Sequence& sequence) {
    u32 length = sequence.length;
    emissions(data, sequence, options.dropout);
    if (lifted.size() < length)
      for (auto list : {&lifted, &ahead, &back, &aheadOpen, &backOpen, &gradient}) list->resize(length);
    for (int a = 0; a < LABELS; a++)
      for (int b = 0; b < WIDTH; b++)
        power[a][b] = b < LABELS && follows(a, b) ? exponential(model.transition[a][b]) : 0;
    for (u32 i = 0; i < length; i++) {
      float most = -1e30f;
      for (int l = 0; l < LABELS; l++) most = std::max(most, score[i][l]);
      for (int l = 0; l < WIDTH; l++) lifted[i][l] = l < LABELS ? exponential(score[i][l] - most) : 0;
    }
    if (!sums(sequence, false, ahead, back) || !sums(sequence, true, aheadOpen, backOpen)) return;
    float weight = weights[sequence.source];
    float scale = weight / (1 - options.dropout);
    for (u32 i = 0; i < length; i++) {
      float all = 0, open = 0, most = 0;
      for (int l = 0; l < WIDTH; l++) all += ahead[i][l] * back[i][l];
      for (int l = 0; l < WIDTH; l++) open += aheadOpen[i][l] * backOpen[i][l];
      for (int l = 0; l < WIDTH; l++) {
        float x = ahead[i][l] * back[i][l] / all - aheadOpen[i][l] * backOpen[i][l] / open;
        gradient[i][l] = x * scale;
        most = std::max(most, fabsf(x));
      }
      gradient[i][WIDTH - 1] = most;
    }
    transitions(sequence, weight);
    for (u32 i = 0; i < length; i++) {
      if (gradient[i][WIDTH - 1] < options.settled) continue;
      float slope[WIDTH];
      for (int l = 0; l < WIDTH; l++) slope[l] = l < LABELS ? gradient[i][l] : 0;
      if (options.dropout > 0) {
        for (u32 k = keptOffset[i]; k < keptOffset[i + 1]; k++) touch(kept[k], slope);
      } else {
        u32 at = sequence.first + i;
        for (u32 k = data.offset[at]; k < data.offset[at + 1]; k++) touch(data.feature[k], slope);
      }
    }
  }

  void touch(u32 row, const float* slope) {
    Row& r = model.rows[row];
    update(r.weight, r.z, r.n, slope, WIDTH);
  }

  void transitions(const Sequence& sequence, float weight) {
    float slope[LABELS][WIDTH] = {};
    bool any = false;
    const u32* mask = &data.mask[sequence.first];
    for (u32 i = 1; i < sequence.length; i++) {
      if (gradient[i][WIDTH - 1] < options.settled && gradient[i - 1][WIDTH - 1] < options.settled) continue;
      any = true;
      float all = 0, open = 0, one[LABELS][LABELS], two[LABELS][LABELS];
      for (int a = 0; a < LABELS; a++)
        for (int b = 0; b < LABELS; b++) {
          float step = power[a][b] * lifted[i][b];
          one[a][b] = ahead[i - 1][a] * step * back[i][b];
          two[a][b] = mask[i] >> b & 1 ? aheadOpen[i - 1][a] * step * backOpen[i][b] : 0;
          all += one[a][b];
          open += two[a][b];
        }
      for (int a = 0; a < LABELS; a++)
        for (int b = 0; b < LABELS; b++) slope[a][b] += weight * (one[a][b] / all - two[a][b] / open);
    }
    if (!any) return;
    for (int a = 0; a < LABELS; a++) {
      float own[WIDTH] = {}, part[WIDTH] = {};
      for (int b = 0; b < LABELS; b++) {
        part[b] = follows(a, b) ? slope[a][b] : 0;
        own[b] = follows(a, b) ? model.transition[a][b] : 0;
      }
      update(own, model.z[a], model.n[a], part, LABELS);
      for (int b = 0; b < LABELS; b++) if (follows(a, b)) model.transition[a][b] = own[b];
    }
  }

  void decode(const Data& from, const Sequence& sequence, vector<uint8_t>& out) {
    emissions(from, sequence, 0);
    u32 length = sequence.length;
    vector<std::array<float, LABELS>> best(length);
    vector<std::array<uint8_t, LABELS>> came(length);
    for (u32 i = 0; i < length; i++)
      for (int b = 0; b < LABELS; b++) {
        float most = -1e30f;
        int by = 0;
        if (i == 0) most = begins(b) ? 0 : -1e30f;
        else for (int a = 0; a < LABELS; a++) {
          if (!follows(a, b)) continue;
          float x = best[i - 1][a] + model.transition[a][b];
          if (x > most) { most = x; by = a; }
        }
        best[i][b] = most + score[i][b];
        came[i][b] = uint8_t(by);
      }
    int label = 0;
    float most = -1e38f;
    for (int a = 0; a < LABELS; a++) if (ends(a) && best[length - 1][a] > most) { most = best[length - 1][a]; label = a; }
    out.resize(length);
    for (int i = int(length) - 1; i >= 0; i--) { out[i] = uint8_t(label); label = came[i][label]; }
  }
};

static Options parse(int count, char** values) {
  Options o;
  for (int i = 1; i < count; i++) {
    string name = values[i];
    auto next = [&] { return string(i + 1 < count ? values[++i] : ""); };
    if (name == "-t") {
      string path = next();
      size_t at = path.find('@');
      o.train.push_back({path.substr(0, at), at == string::npos ? 1.f : std::stof(path.substr(at + 1))});
    } else if (name == "-e") o.evaluate.push_back(next());
    else if (name == "-save") o.save = next();
    else if (name == "-load") o.load = next();
    else if (name == "-pred") o.predictions = next();
    else if (name == "-only") o.only = next();
    else if (name == "-keep") o.keep = std::stoul(next());
    else if (name == "-without") o.drop = next();
    else if (name == "-epochs") o.epochs = std::stoi(next());
    else if (name == "-least") o.least = std::stoi(next());
    else if (name == "-fold") { o.fold = std::stoi(next()); o.folds = std::stoi(next()); }
    else if (name == "-alpha") o.alpha = std::stof(next());
    else if (name == "-l1") o.l1 = std::stof(next());
    else if (name == "-l2") o.l2 = std::stof(next());
    else if (name == "-dropout") o.dropout = std::stof(next());
    else if (name == "-prune") o.prune = std::stof(next());
    else if (name == "-seed") o.seed = std::stoull(next());
    else { fprintf(stderr, "unknown %s\n", name.c_str()); exit(2); }
  }
  return o;
}

/** Templates left out: “46-50,95”. */
static vector<char> without(const string& list) {
  vector<char> dropped(256, 0);
  for (size_t at = 0; at < list.size();) {
    size_t end = std::min(list.find(',', at), list.size()), dash = list.find('-', at);
    int first = std::stoi(list.substr(at, end - at));
    int last = dash < end ? std::stoi(list.substr(dash + 1, end - dash - 1)) : first;
    for (int k = first; k <= last; k++) dropped[k] = 1;
    at = end + 1;
  }
  return dropped;
}

/** Empties all rows but the most telling: those with large weights that are met often. */
static void keepBest(Model& model, const Data& data, size_t keep) {
  vector<u32> met(model.rows.size(), 0);
  for (u32 row : data.feature) met[row]++;
  vector<std::pair<float, u32>> order;
  for (u32 i = 0; i < model.rows.size(); i++) {
    float sum = 0;
    for (int l = 0; l < LABELS; l++) sum += fabsf(model.rows[i].weight[l]);
    order.push_back({-sum * sqrtf(sqrtf(float(met[i]))), i});
  }
  std::sort(order.begin(), order.end());
  for (size_t k = keep; k < order.size(); k++) model.rows[order[k].second] = Row{};
}

int main(int count, char** values) {
  Options options = parse(count, values);
  vector<char> dropped = without(options.drop);
  Data data;
  vector<float> weights;
  for (auto& [path, weight] : options.train) {
    read(path, data, u32(weights.size()), dropped);
    weights.push_back(weight);
  }
  Model model;
  if (!options.load.empty()) model.readFrom(options.load);
  else if (!options.only.empty()) {
    model.readFrom(options.only);
    model.open();
  } else {
    vector<u32> all(data.feature);
    std::sort(all.begin(), all.end());
    for (size_t i = 0; i < all.size();) {
      size_t k = i;
      while (k < all.size() && all[k] == all[i]) k++;
      if (int(k - i) >= options.least) model.keys.push_back(all[i]);
      i = k;
    }
    model.open();
  }
  model.index(data);
  Trainer trainer{model, data, options, weights, Random{options.seed}};
  vector<u32> order;
  for (u32 i = 0; i < data.sequences.size(); i++)
    if (options.fold < 0 || data.sequences[i].source != 0 ||
        int(data.sequences[i].document % options.folds) != options.fold) order.push_back(i);
  if (options.load.empty())
    for (int epoch = 0; epoch < options.epochs; epoch++) {
      for (u32 i = u32(order.size()); i > 1; i--) std::swap(order[i - 1], order[trainer.random.below(i)]);
      for (u32 at : order) trainer.step(data.sequences[at]);
    }
  if (options.keep > 0 && options.keep < model.rows.size()) keepBest(model, data, options.keep);
  size_t rows = 0, single = 0;
  for (auto& row : model.rows) {
    for (int l = 0; l < LABELS; l++) {
      if (fabsf(row.weight[l]) < options.prune) row.weight[l] = 0;
      single += row.weight[l] != 0;
    }
    rows += !model.empty(row);
  }
  fprintf(stderr, "%zu words, %zu keys, %zu rows, %zu weights\n", data.mask.size(), model.keys.size(), rows, single);
  if (!options.save.empty()) model.write(options.save);
  for (auto& path : options.evaluate) {
    Data test;
    read(path, test, 0, dropped);
    model.index(test);
    FILE* file = fopen((options.predictions + "/" + path.substr(path.rfind('/') + 1) + ".labels").c_str(), "wb");
    vector<uint8_t> labels;
    for (auto& sequence : test.sequences) {
      trainer.decode(test, sequence, labels);
      fwrite(labels.data(), 1, labels.size(), file);
    }
    fclose(file);
  }
}
