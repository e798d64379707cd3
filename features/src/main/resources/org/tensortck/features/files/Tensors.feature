Feature: Tensors over the bytes of files

  Rule: FIL-20 A tensor over a shared file shares memory with it

    @FIL-20.1 @needs:FIL-6
    Scenario: A write through the tensor is in the file, and a write to the file is seen by the tensor
      Given `np.array([1.0, 2.0, 3.0], dtype=np.float32).tofile('a')`
      And `m = np.memmap('a', dtype=np.float32, mode='r+')`
      When `t = torch.from_file('a', shared=True, size=3)`
      And `t[0] = 9`
      And `m[2] = 7`
      Then `t` is `[9.0, 2.0, 7.0]`
      And `np.fromfile('a', dtype=np.float32)` is `[9.0, 2.0, 7.0]`

    @FIL-20.2 @needs:FIL-6
    Scenario: A missing file is made, and all of its bytes are zero
      When `t = torch.from_file('a', shared=True, size=3, dtype=torch.int16)`
      Then `t` is `[0, 0, 0]`
      And `np.fromfile('a', dtype=np.uint8)` is `[0, 0, 0, 0, 0, 0]`

  Rule: FIL-21 Writes to a tensor over a file that is not shared stay in memory

    @FIL-21.1 @needs:FIL-6
    Scenario Outline: <description>
      Given `np.array([1.0, 2.0, 3.0], dtype=np.float32).tofile('a')`
      When `t = torch.from_file('a', <arguments>)`
      And `t[0] = 0`
      Then `t` is `<elements>`
      And `t.dtype` is `torch.<dtype>`
      And `np.fromfile('a', dtype=np.float32)` is `[1.0, 2.0, 3.0]`

      Examples:
        | case    | description                    | arguments                 | elements                    | dtype   |
        | whole   | All elements                   | size=3                    | [0.0, 2.0, 3.0]             | float32 |
        | part    | The first elements of the file | shared=False, size=2      | [0.0, 2.0]                  | float32 |
        | integer | The bytes as another dtype     | size=3, dtype=torch.int32 | [0, 1073741824, 1077936128] | int32   |

    @FIL-21.2 @needs:FIL-6
    Scenario: No elements
      Given `np.array([1.0, 2.0], dtype=np.float32).tofile('a')`
      When `t = torch.from_file('a')`
      Then `t.shape` is `(0,)`

  Rule: FIL-22 A tensor over a file that is missing or too short is refused

    @FIL-22.1
    Scenario: A missing file
      When `torch.from_file('a', size=2)`
      Then it fails with `INVALID_FILE`

    @FIL-22.2 @needs:FIL-6
    Scenario: A file that is one byte short
      Given `b = np.array([1, 2, 3, 4, 5, 6, 7], dtype=np.uint8)`
      And `b.tofile('a')`
      When `torch.from_file('a', size=2)`
      Then it fails with `INVALID_FILE`
      And `np.fromfile('a', dtype=np.uint8)` is `[1, 2, 3, 4, 5, 6, 7]`

  Rule: FIL-23 A shared file that is too short is made longer, and keeps its bytes

    @FIL-23.1 @needs:FIL-6 @deviates:PyTorch
    Scenario: A file that is too short is made longer
      Given `np.array([1, 1], dtype=np.uint8).tofile('a')`
      When `t = torch.from_file('a', shared=True, size=2, dtype=torch.int16)`
      Then `t` is `[257, 0]`
      And `np.fromfile('a', dtype=np.uint8)` is `[1, 1, 0, 0]`
