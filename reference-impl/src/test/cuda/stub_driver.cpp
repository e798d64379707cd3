// A CUDA driver without a GPU, for tests: the entry points of libcuda.so.1 that the accelerator calls, over memory of the host.
// The kernels are those of kernels.cu, compiled for the host. It checks the range of each copy and each launch, the context, and
// the device of the memory. It has no concurrency and knows nothing of PTX but the names of the entries.
//
// The environment: STUB_CUDA_DEVICES, the number of devices (2); STUB_CUDA_BYTES, the memory of each (1 GiB); STUB_CUDA_LOST_AT,
// the number of the launch at which the device is lost; STUB_CUDA_WRONG, the first letters of the names of kernels that write one
// wrong bit.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <string>

struct Index3 {
    unsigned x, y, z;
};
static thread_local Index3 blockIdx, threadIdx, blockDim, gridDim;

#include "../../main/cuda/kernels.cu"

#define DRIVER extern "C" __attribute__((visibility("default"))) int

enum Result {
    SUCCESS = 0, INVALID_VALUE = 1, OUT_OF_MEMORY = 2, NOT_INITIALIZED = 3, NO_DEVICE = 100, INVALID_DEVICE = 101,
    INVALID_IMAGE = 200, INVALID_CONTEXT = 201, NOT_FOUND = 500, ILLEGAL_ADDRESS = 700
};

// An address of the host with this bit is one of the stub: the host cannot use it, as it cannot use that of a GPU.
static const uint64_t MARK = 1ull << 60;

struct Block {
    uint64_t size;
    int device;
};

struct Context {
    int device;
};

struct Module {
    std::string ptx;
};

typedef void (*Kernel)(const Call &);

static std::recursive_mutex guard;
static std::map<uint64_t, Block> blocks; // by address, with the mark
static std::map<std::string, Kernel> kernels;
static Context contexts[16];
static thread_local Context *current;
static bool initialized, lost;
static long launches;

static long setting(const char *name, long otherwise) {
    const char *text = getenv(name);
    return text ? atol(text) : otherwise;
}

static int devices() {
    return (int) setting("STUB_CUDA_DEVICES", 2);
}

static uint64_t used(int device) {
    uint64_t bytes = 0;
    for (auto &block : blocks) {
        bytes += block.second.device == device ? block.second.size : 0;
    }
    return bytes;
}

static void *host(uint64_t address) {
    return (void *) (address & ~MARK);
}

// Whether bytes are within one block of a device.
static bool within(int device, uint64_t address, uint64_t size) {
    auto next = blocks.upper_bound(address);
    if (next == blocks.begin()) {
        return false;
    }
    auto block = std::prev(next);
    return block->second.device == device && address + size <= block->first + block->second.size;
}

#define ENTER \
    std::lock_guard<std::recursive_mutex> hold(guard); \
    if (lost) { \
        return ILLEGAL_ADDRESS; \
    } \
    if (!current) { \
        return INVALID_CONTEXT; \
    }

DRIVER cuInit(unsigned) {
    if (devices() == 0) {
        return NO_DEVICE;
    }
#define ENTRY(name, body) kernels[#name] = name;
    KERNELS(ENTRY)
    initialized = true;
    return SUCCESS;
}

DRIVER cuDeviceGetCount(int *count) {
    *count = devices();
    return initialized ? SUCCESS : NOT_INITIALIZED;
}

DRIVER cuDeviceGet(int *device, int ordinal) {
    *device = ordinal;
    return ordinal >= 0 && ordinal < devices() ? SUCCESS : INVALID_DEVICE;
}

DRIVER cuDeviceGetName(char *name, int length, int) {
    snprintf(name, length, "stub, no GPU");
    return SUCCESS;
}

DRIVER cuDevicePrimaryCtxRetain(Context **context, int device) {
    contexts[device].device = device;
    *context = &contexts[device];
    return SUCCESS;
}

DRIVER cuCtxSetCurrent(Context *context) {
    current = context;
    return lost ? ILLEGAL_ADDRESS : SUCCESS;
}

DRIVER cuMemAlloc_v2(uint64_t *address, size_t size) {
    ENTER
    if (size == 0) {
        return INVALID_VALUE;
    }
    if (used(current->device) + size > (uint64_t) setting("STUB_CUDA_BYTES", 1l << 30)) {
        return OUT_OF_MEMORY;
    }
    void *bytes = nullptr;
    if (posix_memalign(&bytes, 256, size)) {
        return OUT_OF_MEMORY;
    }
    memset(bytes, 0xA5, size); // no program may count on zeros
    *address = (uint64_t) bytes | MARK;
    blocks[*address] = Block{size, current->device};
    return SUCCESS;
}

DRIVER cuMemFree_v2(uint64_t address) {
    ENTER
    if (blocks.erase(address) == 0) {
        return INVALID_VALUE;
    }
    free(host(address));
    return SUCCESS;
}

static std::map<void *, uint64_t> pinned; // of the host, by address

DRIVER cuMemAllocHost_v2(void **address, size_t size) {
    ENTER
    if (size == 0 || posix_memalign(address, 256, size)) {
        return size == 0 ? INVALID_VALUE : OUT_OF_MEMORY;
    }
    memset(*address, 0xA5, size);
    pinned[*address] = size;
    return SUCCESS;
}

DRIVER cuMemFreeHost(void *address) {
    ENTER
    if (pinned.erase(address) == 0) {
        return INVALID_VALUE;
    }
    free(address);
    return SUCCESS;
}

DRIVER cuMemGetInfo_v2(size_t *unused, size_t *total) {
    ENTER
    *total = setting("STUB_CUDA_BYTES", 1l << 30);
    *unused = *total - used(current->device);
    return SUCCESS;
}

DRIVER cuMemsetD8Async(uint64_t address, unsigned char value, size_t size, void *) {
    ENTER
    if (!within(current->device, address, size)) {
        return INVALID_VALUE;
    }
    memset(host(address), value, size);
    return SUCCESS;
}

DRIVER cuMemcpyHtoDAsync_v2(uint64_t target, const void *source, size_t size, void *) {
    ENTER
    if (!within(current->device, target, size)) {
        return INVALID_VALUE;
    }
    memcpy(host(target), source, size);
    return SUCCESS;
}

DRIVER cuMemcpyDtoHAsync_v2(void *target, uint64_t source, size_t size, void *) {
    ENTER
    if (!within(current->device, source, size)) {
        return INVALID_VALUE;
    }
    memcpy(target, host(source), size);
    return SUCCESS;
}

DRIVER cuMemcpyDtoDAsync_v2(uint64_t target, uint64_t source, size_t size, void *) {
    ENTER
    if (!within(current->device, target, size) || !within(current->device, source, size)) {
        return INVALID_VALUE;
    }
    memmove(host(target), host(source), size);
    return SUCCESS;
}

DRIVER cuMemcpyPeerAsync(uint64_t target, Context *to, uint64_t source, Context *from, size_t size, void *) {
    ENTER
    if (!within(to->device, target, size) || !within(from->device, source, size)) {
        return INVALID_VALUE;
    }
    memmove(host(target), host(source), size);
    return SUCCESS;
}

DRIVER cuStreamCreate(void **stream, unsigned) {
    ENTER
    *stream = new Context(*current);
    return SUCCESS;
}

DRIVER cuStreamSynchronize(void *) {
    ENTER
    return SUCCESS;
}

DRIVER cuModuleLoadData(Module **module, const void *image) {
    ENTER
    std::string ptx((const char *) image);
    if (ptx.find(".version") == std::string::npos || ptx.find(".target") == std::string::npos) {
        return INVALID_IMAGE;
    }
    *module = new Module{ptx};
    return SUCCESS;
}

DRIVER cuModuleGetFunction(Kernel *function, Module *module, const char *name) {
    ENTER
    bool known = module->ptx.find(".entry " + std::string(name) + "(") != std::string::npos && kernels.count(name);
    *function = known ? kernels[name] : nullptr;
    return known ? SUCCESS : NOT_FOUND;
}

static std::string name_of(Kernel kernel) {
    for (auto &entry : kernels) {
        if (entry.second == kernel) {
            return entry.first;
        }
    }
    return "";
}

// The number of bytes of an element, by the name of the kernel or by the type.
static uint64_t element_size(const std::string &kernel, const Operand &operand) {
    static const uint64_t sizes[] = {1, 1, 2, 4, 8, 1, 2, 4, 8, 2, 2, 4, 8, 4, 8, 16};
    size_t line = kernel.find('_');
    return line == std::string::npos ? sizes[operand.type] : atol(kernel.c_str() + line + 1);
}

// Whether all elements of an operand are in one block; with those that are added to the starts of a gather, not the last one.
static bool inside(const Call &call, const Operand &operand, uint64_t size) {
    int64_t low = 0, high = 0;
    for (int axis = 0; axis < call.rank; axis++) {
        int64_t reach = (call.sizes[axis] - 1) * operand.strides[axis];
        (reach < 0 ? low : high) += reach;
    }
    return within(current->device, (uint64_t) operand.data + low, high - low + size);
}

DRIVER cuLaunchKernel(Kernel kernel, unsigned gx, unsigned gy, unsigned gz, unsigned bx, unsigned by, unsigned bz, unsigned,
                      void *, void **parameters, void **) {
    ENTER
    if (gx == 0 || gy != 1 || gz != 1 || bx == 0 || bx > 1024 || by != 1 || bz != 1) {
        return INVALID_VALUE;
    }
    Call call = *(const Call *) parameters[0];
    if (++launches == setting("STUB_CUDA_LOST_AT", 0)) {
        lost = true;
        return ILLEGAL_ADDRESS;
    }
    std::string name = name_of(kernel);
    for (int each = 0; each < OPERANDS && call.operands[each].data; each++) {
        bool starts = each == 2 && kernel != binary;
        if (!inside(call, call.operands[each], starts ? 8 : element_size(name, call.operands[each]))) {
            lost = true;
            return ILLEGAL_ADDRESS;
        }
        call.operands[each].data = (unsigned char *) host((uint64_t) call.operands[each].data);
    }
    gridDim = {gx, 1, 1};
    blockDim = {bx, 1, 1};
    for (unsigned block = 0; block < gx; block++) {
        for (unsigned thread = 0; thread < bx; thread++) {
            blockIdx = {block, 0, 0};
            threadIdx = {thread, 0, 0};
            kernel(call);
        }
    }
    const char *wrong = getenv("STUB_CUDA_WRONG");
    if (wrong && name.compare(0, strlen(wrong), wrong) == 0) {
        *call.operands[0].data ^= 1;
    }
    return SUCCESS;
}
