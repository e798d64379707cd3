Feature: Arrays over the bytes of files

  Rule: FIL-7 An array mapped with 'r+' shares memory with its file

    @FIL-7.1 @needs:FIL-1
    Scenario: A write is in the file after flush
      Given `np.save('a.npy', np.array([1.0, 2.0, 3.0]))`
      When `m = np.load('a.npy', mmap_mode='r+')`
      And `m[1] = 9`
      And `m.flush()`
      Then `m` is `[1.0, 9.0, 3.0]`
      And `np.load('a.npy')` is `[1.0, 9.0, 3.0]`

    @FIL-7.2 @needs:FIL-1
    Scenario Outline: A write is seen through a second map with '<mode>'
      Given `np.save('a.npy', np.array([1.0, 2.0, 3.0]))`
      And `m = np.load('a.npy', mmap_mode='r+')`
      And `k = np.load('a.npy', mmap_mode='<mode>')`
      When `m[0] = 7`
      Then `k` is `[7.0, 2.0, 3.0]`

      Examples:
        | case | mode |
        | r+   | r+   |
        | r    | r    |

    @FIL-7.3 @needs:MEM-7 @needs:FIL-1
    Scenario: A write to a view of the mapped array is in the file
      Given `np.save('a.npy', np.array([[1, 2], [3, 4]], dtype=np.int32))`
      And `m = np.load('a.npy', mmap_mode='r+')`
      When `v = m[:, 1]`
      And `v[0] = 9`
      And `v.flush()`
      Then `np.load('a.npy')` is `[[1, 9], [3, 4]]`
      And `v` and `m` share memory

    @FIL-7.4 @needs:FIL-4
    Scenario: A file in Fortran order is mapped in Fortran order
      Given `np.save('a.npy', np.array([[1, 2, 3], [4, 5, 6]], dtype=np.int32).T)`
      When `m = np.load('a.npy', mmap_mode='r+')`
      And `m[0, 1] = 9`
      And `m.flush()`
      Then `m` is `[[1, 9], [2, 5], [3, 6]]`
      And `m` has strides `(4, 12)`
      And `np.load('a.npy')` is `[[1, 9], [2, 5], [3, 6]]`

    @FIL-7.5 @needs:FIL-3
    Scenario: A file in the other byte order is mapped in that order
      Given `n = np.array([1, 258], dtype=np.int16)`
      And `np.save('a.npy', n.astype(n.dtype.newbyteorder()))`
      When `m = np.load('a.npy', mmap_mode='r+')`
      And `m[0] = 3`
      And `m.flush()`
      Then `m` is `[3, 258]`
      And `m.dtype.isnative` is `False`
      And `np.fromfile('a.npy', dtype=np.int16, offset=128)` is `[768, 513]`

  Rule: FIL-8 Writes to an array mapped with 'c' stay in memory

    @FIL-8.1 @needs:FIL-1
    Scenario: Neither the file nor another map sees a write
      Given `np.save('a.npy', np.array([1.0, 2.0, 3.0]))`
      And `k = np.load('a.npy', mmap_mode='r')`
      When `m = np.load('a.npy', mmap_mode='c')`
      And `m[1] = 9`
      And `m.flush()`
      Then `m` is `[1.0, 9.0, 3.0]`
      And `m.flags.writeable` is `True`
      And `np.load('a.npy')` is `[1.0, 2.0, 3.0]`
      And `k` is unchanged

  Rule: FIL-9 An array mapped with 'r' is read-only

    @FIL-9.1 @needs:FIL-1
    Scenario: A write is refused
      Given `np.save('a.npy', np.array([1.0, 2.0, 3.0]))`
      And `m = np.load('a.npy', mmap_mode='r')`
      When `m[1] = 9`
      Then it fails with `READ_ONLY`
      And `m` is unchanged
      And `m.flags.writeable` is `False`
      And `np.load('a.npy')` is `[1.0, 2.0, 3.0]`

  Rule: FIL-10 A 0-d array and an empty array are mapped

    @FIL-10.1 @needs:FIL-1
    Scenario Outline: A 0-d array mapped with '<mode>'
      Given `np.save('a.npy', np.array(3.5))`
      When `m = np.load('a.npy', mmap_mode='<mode>')`
      Then `m` is `3.5`
      And `m.shape` is `()`
      And `m.flags.writeable` is `<writable>`

      Examples:
        | case | mode | writable |
        | r    | r    | False    |
        | r+   | r+   | True     |
        | c    | c    | True     |

    @FIL-10.2 @needs:FIL-1
    Scenario Outline: An empty array mapped with '<mode>'
      Given `np.save('a.npy', np.zeros((2, 0, 3), dtype=np.float32))`
      When `m = np.load('a.npy', mmap_mode='<mode>')`
      Then `m.shape` is `(2, 0, 3)`
      And `m.dtype` is `np.float32`
      And `m.flags.writeable` is `<writable>`

      Examples:
        | case | mode | writable |
        | r    | r    | False    |
        | r+   | r+   | True     |
        | c    | c    | True     |

  Rule: FIL-11 np.memmap maps the bytes of a file as an array

    @FIL-11.1 @needs:FIL-6
    Scenario Outline: <description>
      Given `np.array([1, 1, 2, 2, 3, 3, 4, 4], dtype=np.uint8).tofile('a')`
      When `m = np.memmap('a', <arguments>)`
      Then `m` is `<elements>`
      And `m` has strides `<strides>`

      Examples:
        | case    | description               | arguments                                         | elements                 | strides |
        | whole   | All elements of the file  | dtype=np.uint8                                    | [1, 1, 2, 2, 3, 3, 4, 4] | (1,)    |
        | wider   | Elements of several bytes | dtype=np.int16, mode='r'                          | [257, 514, 771, 1028]    | (2,)    |
        | offset  | From a byte on            | dtype=np.int16, mode='r', offset=2, shape=2       | [514, 771]               | (2,)    |
        | shape   | A shape that needs less   | dtype=np.uint8, mode='r', shape=(2, 3)            | [[1, 1, 2], [2, 3, 3]]   | (3, 1)  |
        | fortran | Fortran order             | dtype=np.uint8, mode='c', shape=(2, 3), order='F' | [[1, 2, 3], [1, 2, 3]]   | (1, 2)  |

    @FIL-11.2 @needs:FIL-6
    Scenario: A write is in the file after flush
      Given `np.array([1, 1, 2, 2], dtype=np.uint8).tofile('a')`
      When `m = np.memmap('a', dtype=np.int16, mode='r+')`
      And `m[1] = 771`
      And `m.flush()`
      Then `np.fromfile('a', dtype=np.int16)` is `[257, 771]`

    @FIL-11.3 @needs:FIL-6
    Scenario: A new file is zero, and replaces another
      Given `np.array([1, 2, 3, 4, 5, 6, 7], dtype=np.uint8).tofile('a')`
      When `m = np.memmap('a', dtype=np.int16, mode='w+', shape=(1, 2))`
      Then `m` is `[[0, 0]]`
      And `np.fromfile('a', dtype=np.uint8)` is `[0, 0, 0, 0]`

    @FIL-11.4 @needs:FIL-6
    Scenario: A file that is too short for 'r+' is made longer
      Given `np.array([1, 2, 3], dtype=np.uint8).tofile('a')`
      When `m = np.memmap('a', dtype=np.uint8, mode='r+', shape=(5,))`
      Then `m` is `[1, 2, 3, 0, 0]`
      And `np.fromfile('a', dtype=np.uint8)` is `[1, 2, 3, 0, 0]`

  Rule: FIL-12 A tensor over a mapped array shares memory with the file

    @FIL-12.1 @needs:MEM-3 @needs:FIL-7
    Scenario: A write through the tensor is in the file
      Given `np.save('a.npy', np.array([1.0, 2.0, 3.0]))`
      And `m = np.load('a.npy', mmap_mode='r+')`
      When `t = torch.from_numpy(m)`
      And `t[2] = 9`
      And `m.flush()`
      Then `np.load('a.npy')` is `[1.0, 2.0, 9.0]`
      And `t` and `m` have the same memory

    @FIL-12.2 @needs:MEM-3 @needs:FIL-7
    Scenario: The tensor keeps the file mapped
      Given `np.save('a.npy', np.array([1.0, 2.0, 3.0]))`
      When `t = torch.from_numpy(np.load('a.npy', mmap_mode='r+'))`
      And garbage is collected
      And `t[2] = 9`
      Then `t` is `[1.0, 2.0, 9.0]`
      And `np.load('a.npy', mmap_mode='r')` is `[1.0, 2.0, 9.0]`
