// The kernels of the CUDA accelerator. build.sh makes kernels.ptx of this file; the driver of the tests includes it and
// runs the same code on the host.
//
// Each kernel has one argument, a Call, which CudaCall.java writes. All strides are in bytes. The values of a cast are those
// of ElementCodec.java: rounded to nearest, ties to even; truncated to an integer, or the smallest one where that overflows.

#ifdef __CUDACC__
#define KERNEL extern "C" __global__ void
#define INLINE static __device__ __forceinline__
#define ARGUMENT const __grid_constant__ Call
#define NOT_UNROLLED _Pragma("unroll 1")
#else
#define KERNEL static void
#define INLINE static inline
#define ARGUMENT const Call &
#define NOT_UNROLLED
#endif

const int AXES = 16;
const int OPERANDS = 3;

struct Operand {
    unsigned char *data; // the element at index zero
    long long type;
    long long strides[AXES];
};

struct Call {
    long long count; // of elements
    long long rank;  // at least 1
    long long sizes[AXES];
    long long operation;
    long long unit; // bytes that one start counts
    unsigned long long value[2];
    Operand operands[OPERANDS]; // the target is the first one
};

enum Type {
    BOOL, UINT8, UINT16, UINT32, UINT64, INT8, INT16, INT32, INT64,
    FLOAT16, BFLOAT16, FLOAT32, FLOAT64, COMPLEX32, COMPLEX64, COMPLEX128
};

enum Operation { ADD, SUBTRACT, MULTIPLY, DIVIDE, NEGATE, ABSOLUTE };

// ---- numbers

enum Kind { SIGNED, UNSIGNED, REAL };

struct Number {
    Kind kind;
    long long integer;
    double real;
    double imaginary;
};

union Float32 {
    float value;
    unsigned int bits;
};

union Float64 {
    double value;
    unsigned long long bits;
};

INLINE float from_bits(unsigned int bits) {
    Float32 number;
    number.bits = bits;
    return number.value;
}

INLINE unsigned int to_bits(float value) {
    Float32 number;
    number.value = value;
    return value != value ? 0x7FC00000u : number.bits;
}

INLINE unsigned long long to_bits(double value) {
    Float64 number;
    number.value = value;
    return value != value ? 0x7FF8000000000000ull : number.bits;
}

INLINE double from_float16(unsigned short bits) {
    unsigned int sign = (unsigned int) (bits & 0x8000u) << 16;
    unsigned int magnitude = bits & 0x7FFFu;
    if (magnitude >= 0x7C00u) {
        return from_bits(sign | 0x7F800000u | (magnitude & 0x3FFu) << 13);
    }
    // Exact: the bits are those of a float32 that is smaller by a power of two.
    return (double) from_bits(sign | magnitude << 13) * 5.192296858534828e33; // 2 to the power of 112
}

INLINE unsigned short to_float16(float value) {
    unsigned int bits = to_bits(value);
    unsigned short sign = (unsigned short) (bits >> 16 & 0x8000u);
    unsigned int magnitude = bits & 0x7FFFFFFFu;
    if (magnitude > 0x7F800000u) {
        return 0x7E00u;
    }
    if (magnitude >= 0x477FF000u) { // rounds to 2 to the power of 16, or more
        return sign | 0x7C00u;
    }
    if (magnitude >= 0x38800000u) {
        unsigned int rounded = magnitude - 0x38000000u + 0xFFFu + (magnitude >> 13 & 1u);
        return sign | (unsigned short) (rounded >> 13);
    }
    if (magnitude <= 0x33000000u) { // half of the smallest number, or less
        return sign;
    }
    unsigned int shift = 126u - (magnitude >> 23);
    unsigned int significand = (magnitude & 0x7FFFFFu) | 0x800000u;
    unsigned int half = 1u << (shift - 1);
    unsigned int rest = significand & ((1u << shift) - 1);
    unsigned int kept = significand >> shift;
    return sign | (unsigned short) (kept + (rest > half || (rest == half && (kept & 1u)) ? 1u : 0u));
}

INLINE unsigned short to_bfloat16(float value) {
    unsigned int bits = to_bits(value);
    return (unsigned short) (value != value ? 0x7FC0u : (bits + 0x7FFFu + (bits >> 16 & 1u)) >> 16);
}

INLINE long long truncated_to_64(double value) {
    return value >= -9223372036854775808.0 && value < 9223372036854775808.0
            ? (long long) value
            : (long long) 0x8000000000000000ull;
}

INLINE long long truncated(double value, long long type) {
    if (type == UINT64 && value >= 9223372036854775808.0) {
        return truncated_to_64(value - 9223372036854775808.0) ^ (long long) 0x8000000000000000ull;
    }
    if (type == UINT64 || type == INT64 || type == UINT32) {
        return truncated_to_64(value);
    }
    bool fits = value > -2147483649.0 && value < 2147483648.0;
    return fits ? (long long) value : -2147483648ll;
}

INLINE Number integer(long long value) {
    return Number{SIGNED, value, 0, 0};
}

INLINE Number real(double value) {
    return Number{REAL, 0, value, 0};
}

INLINE Number complex(double value, double imaginary) {
    return Number{REAL, 0, value, imaginary};
}

INLINE Number load(const unsigned char *at, long long type) {
    switch (type) {
    case BOOL: return integer(*at != 0);
    case UINT8: return integer(*at);
    case UINT16: return integer(*(const unsigned short *) at);
    case UINT32: return integer(*(const unsigned int *) at);
    case UINT64: return Number{UNSIGNED, *(const long long *) at, 0, 0};
    case INT8: return integer(*(const signed char *) at);
    case INT16: return integer(*(const short *) at);
    case INT32: return integer(*(const int *) at);
    case INT64: return integer(*(const long long *) at);
    case FLOAT16: return real(from_float16(*(const unsigned short *) at));
    case BFLOAT16: return real(from_bits((unsigned int) *(const unsigned short *) at << 16));
    case FLOAT32: return real(*(const float *) at);
    case FLOAT64: return real(*(const double *) at);
    case COMPLEX32:
        return complex(from_float16(((const unsigned short *) at)[0]), from_float16(((const unsigned short *) at)[1]));
    case COMPLEX64: return complex(((const float *) at)[0], ((const float *) at)[1]);
    default: return complex(((const double *) at)[0], ((const double *) at)[1]);
    }
}

INLINE float single(const Number &number) {
    switch (number.kind) {
    case SIGNED: return (float) number.integer;
    case UNSIGNED: return (float) (unsigned long long) number.integer;
    default: return (float) number.real;
    }
}

INLINE double both_words(const Number &number) {
    switch (number.kind) {
    case SIGNED: return (double) number.integer;
    case UNSIGNED: return (double) (unsigned long long) number.integer;
    default: return number.real;
    }
}

INLINE void store(unsigned char *at, long long type, const Number &number) {
    if (type == BOOL) {
        *at = number.kind == REAL ? number.real != 0 || number.imaginary != 0 : number.integer != 0;
        return;
    }
    if (type <= INT64) {
        long long value = number.kind == REAL ? truncated(number.real, type) : number.integer;
        switch (type) {
        case UINT8:
        case INT8: *at = (unsigned char) value; return;
        case UINT16:
        case INT16: *(unsigned short *) at = (unsigned short) value; return;
        case UINT32:
        case INT32: *(unsigned int *) at = (unsigned int) value; return;
        default: *(long long *) at = value; return;
        }
    }
    switch (type) {
    case FLOAT16: *(unsigned short *) at = to_float16(single(number)); return;
    case BFLOAT16: *(unsigned short *) at = to_bfloat16(single(number)); return;
    case FLOAT32: *(unsigned int *) at = to_bits(single(number)); return;
    case FLOAT64: *(unsigned long long *) at = to_bits(both_words(number)); return;
    case COMPLEX32:
        ((unsigned short *) at)[0] = to_float16(single(number));
        ((unsigned short *) at)[1] = to_float16((float) number.imaginary);
        return;
    case COMPLEX64:
        ((unsigned int *) at)[0] = to_bits(single(number));
        ((unsigned int *) at)[1] = to_bits((float) number.imaginary);
        return;
    default:
        ((unsigned long long *) at)[0] = to_bits(both_words(number));
        ((unsigned long long *) at)[1] = to_bits(number.imaginary);
    }
}

// ---- the walk over the elements

template <typename Index, typename Body>
INLINE void walk(const Call &call) {
    Index step = (Index) gridDim.x * blockDim.x;
    for (Index element = (Index) blockIdx.x * blockDim.x + threadIdx.x; element < (Index) call.count; element += step) {
        long long at[OPERANDS] = {0, 0, 0};
        Index rest = element;
        NOT_UNROLLED
        for (int axis = (int) call.rank - 1; axis > 0; axis--) {
            Index size = (Index) call.sizes[axis];
            Index next = rest / size;
            for (int operand = 0; operand < Body::operands; operand++) {
                at[operand] += (long long) (rest - next * size) * call.operands[operand].strides[axis];
            }
            rest = next;
        }
        for (int operand = 0; operand < Body::operands; operand++) {
            at[operand] += (long long) rest * call.operands[operand].strides[0];
        }
        Body::run(call, at);
    }
}

// Division of 32 bits is several times faster. The step beyond the last element has to fit, too.
template <typename Body>
INLINE void for_each(const Call &call) {
    if (call.count < 0x7FFFFFFF) {
        walk<unsigned int, Body>(call);
    } else {
        walk<unsigned long long, Body>(call);
    }
}

#define BODY(count) \
    static const int operands = count; \
    INLINE void run(const Call &call, const long long *at)

#define PLACE(operand) (call.operands[operand].data + at[operand])

struct Bytes16 {
    unsigned long long low;
    unsigned long long high;
};

template <typename Bytes>
struct Copy {
    BODY(2) {
        *(Bytes *) PLACE(0) = *(const Bytes *) PLACE(1);
    }
};

template <typename Bytes>
struct Fill {
    BODY(1) {
        *(Bytes *) PLACE(0) = *(const Bytes *) call.value;
    }
};

template <typename Bytes>
struct Gather {
    BODY(3) {
        long long start = *(const long long *) PLACE(2) * call.unit;
        *(Bytes *) PLACE(0) = *(const Bytes *) (PLACE(1) + start);
    }
};

struct Cast {
    BODY(2) {
        store(PLACE(0), call.operands[0].type, load(PLACE(1), call.operands[1].type));
    }
};

INLINE long long computed(long long operation, long long left, long long right, bool is_signed) {
    switch (operation) {
    case ADD: return (long long) ((unsigned long long) left + (unsigned long long) right);
    case SUBTRACT: return (long long) ((unsigned long long) left - (unsigned long long) right);
    case MULTIPLY: return (long long) ((unsigned long long) left * (unsigned long long) right);
    case NEGATE: return (long long) (0 - (unsigned long long) left);
    default: return is_signed && left < 0 ? (long long) (0 - (unsigned long long) left) : left;
    }
}

INLINE double computed(long long operation, double left, double right) {
    switch (operation) {
    case ADD: return left + right;
    case SUBTRACT: return left - right;
    case MULTIPLY: return left * right;
    case DIVIDE: return left / right;
    case NEGATE: return -left;
    default: return left < 0 || left == 0 ? 0 - left : left;
    }
}

INLINE void compute(const Call &call, const long long *at, const Number &left, const Number &right) {
    Number result = left.kind == REAL
            ? real(computed(call.operation, left.real, right.real))
            : integer(computed(call.operation, left.integer, right.integer, left.kind == SIGNED));
    store(PLACE(0), call.operands[0].type, result);
}

struct Unary {
    BODY(2) {
        Number operand = load(PLACE(1), call.operands[1].type);
        compute(call, at, operand, operand);
    }
};

struct Binary {
    BODY(3) {
        compute(call, at, load(PLACE(1), call.operands[1].type), load(PLACE(2), call.operands[2].type));
    }
};

// ---- the entries

#define KERNELS(ENTRY) \
    ENTRY(copy_1, Copy<unsigned char>) ENTRY(copy_2, Copy<unsigned short>) ENTRY(copy_4, Copy<unsigned int>) \
    ENTRY(copy_8, Copy<unsigned long long>) ENTRY(copy_16, Copy<Bytes16>) \
    ENTRY(fill_1, Fill<unsigned char>) ENTRY(fill_2, Fill<unsigned short>) ENTRY(fill_4, Fill<unsigned int>) \
    ENTRY(fill_8, Fill<unsigned long long>) ENTRY(fill_16, Fill<Bytes16>) \
    ENTRY(gather_1, Gather<unsigned char>) ENTRY(gather_2, Gather<unsigned short>) ENTRY(gather_4, Gather<unsigned int>) \
    ENTRY(gather_8, Gather<unsigned long long>) ENTRY(gather_16, Gather<Bytes16>) \
    ENTRY(cast, Cast) ENTRY(unary, Unary) ENTRY(binary, Binary)

#define ENTRY(name, body) \
    KERNEL name(ARGUMENT call) { \
        for_each<body>(call); \
    }
KERNELS(ENTRY)
#undef ENTRY
